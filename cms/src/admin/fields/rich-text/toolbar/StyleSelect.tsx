import type { Editor } from '@tiptap/core'
import { styled } from 'styled-components'
import { words } from '../words'

const Select = styled.select`
  height: 32px;
  padding: 0 8px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
`

const LEVELS = [
  { level: 2, label: words.heading2 },
  { level: 3, label: words.heading3 },
  { level: 4, label: words.heading4 },
] as const

/** "2", "3" or "4" where the cursor stands in a heading, else "". */
export function styleOf(editor: Editor): string {
  return String(LEVELS.find(({ level }) => editor.isActive('heading', { level }))?.level ?? '')
}

function setStyle(editor: Editor, style: string): void {
  const heading = LEVELS.find(({ level }) => String(level) === style)
  const chain = editor.chain().focus()
  if (heading) chain.setHeading({ level: heading.level }).run()
  else chain.setParagraph().run()
}

/** Paragraph or heading: the page's title is the first level, so a text has levels two to four. */
export function StyleSelect({
  editor,
  style,
  disabled,
}: {
  editor: Editor
  style: string
  disabled: boolean
}) {
  return (
    <Select
      aria-label={words.style}
      value={style}
      disabled={disabled}
      onChange={(event) => setStyle(editor, event.target.value)}
    >
      <option value="">{words.paragraph}</option>
      {LEVELS.map(({ level, label }) => (
        <option key={level} value={level}>
          {label}
        </option>
      ))}
    </Select>
  )
}
