import type { FocusEvent, KeyboardEvent, ReactNode } from 'react'
import { styled } from 'styled-components'

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
  align-items: center;
  padding: 6px 8px;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral100};
`

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

function controlsOf(bar: HTMLElement): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>('button:not(:disabled), select:not(:disabled)')]
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  if (step === undefined || event.target instanceof HTMLSelectElement) return
  const controls = controlsOf(event.currentTarget)
  const present = controls.findIndex((control) => control === event.target)
  controls.at((present + step) % controls.length)?.focus()
  event.preventDefault()
}

// One stop of the Tab key for the whole bar: the control that had the focus last.
function keepOneStop(event: FocusEvent<HTMLElement>): void {
  for (const control of controlsOf(event.currentTarget)) control.tabIndex = control === event.target ? 0 : -1
}

/** A toolbar that is one stop of the Tab key; arrow keys walk inside it. */
export function ToolbarBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Bar role="toolbar" aria-label={label} onKeyDown={moveFocus} onFocus={keepOneStop}>
      {children}
    </Bar>
  )
}
