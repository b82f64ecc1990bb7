import type { ReactNode } from 'react'

function Drawn({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden
    >
      {children}
    </svg>
  )
}

const lines = (path: string) =>
  function Lines() {
    return (
      <Drawn>
        <path d={path} />
      </Drawn>
    )
  }

export const AlignLeft = lines('M2 3h12M2 6.5h8M2 10h12M2 13.5h8')
export const AlignCenter = lines('M2 3h12M4 6.5h8M2 10h12M4 13.5h8')
export const AlignRight = lines('M2 3h12M6 6.5h8M2 10h12M6 13.5h8')
export const AlignJustify = lines('M2 3h12M2 6.5h12M2 10h12M2 13.5h12')
export const SuperscriptIcon = lines('M2 5l6 8M8 5l-6 8M11 3.2q1.6-1.4 2.4 0t-2.4 3h3')
export const SubscriptIcon = lines('M2 3l6 8M8 3l-6 8M11 10.2q1.6-1.4 2.4 0t-2.4 3h3')
export const ClearFormat = lines('M4 3h9M8.5 3l-2 7M2 14h6M10 10l4 4M14 10l-4 4')
export const TableIcon = lines('M2 3h12v10H2zM2 6.5h12M2 10h12M6 3v10M10 3v10')
export const UndoIcon = lines('M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 010 7H6')
export const RedoIcon = lines('M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 000 7H10')
