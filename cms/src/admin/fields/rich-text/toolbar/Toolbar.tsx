import { Cast, Image, Link, Paperclip } from '@strapi/icons'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState } from 'react'
import { dialogs, type DialogName } from '../dialogs/dialogs'
import { words } from '../words'
import { commandGroups } from './commands'
import { TableIcon } from './icons'
import { StyleSelect, styleOf } from './StyleSelect'
import { tableCommands } from './table-commands'
import { ToolbarBar } from './ToolbarBar'
import { ToolbarButton, ToolbarGroup } from './ToolbarButton'
import { useLinkShortcut } from './use-link-shortcut'

interface ToolbarProps {
  editor: Editor
  disabled: boolean
}

const INSERTS = [
  { name: 'link', label: words.link, icon: Link },
  { name: 'image', label: words.image, icon: Image },
  { name: 'attachment', label: words.attachment, icon: Paperclip },
  { name: 'video', label: words.video, icon: Cast },
] as const

function insertTable(editor: Editor): void {
  editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
}

function CommandButtons({ editor, disabled }: ToolbarProps) {
  const active = useEditorState({
    editor,
    selector: () => commandGroups.map((group) => group.map(({ isActive }) => isActive?.(editor))),
  })
  return commandGroups.map((group, groupIndex) => (
    <ToolbarGroup key={group[0]?.label}>
      {group.map(({ label, icon: Icon, run }, index) => (
        <ToolbarButton
          key={label}
          label={label}
          disabled={disabled}
          isActive={active[groupIndex]?.[index]}
          onPress={() => run(editor.chain().focus()).run()}
        >
          <Icon />
        </ToolbarButton>
      ))}
    </ToolbarGroup>
  ))
}

function TableToolbar({ editor }: { editor: Editor }) {
  return (
    <ToolbarBar label={words.tableToolbar}>
      {tableCommands.map(({ label, run }) => (
        <ToolbarButton key={label} label={label} onPress={() => run(editor.chain().focus()).run()}>
          {label}
        </ToolbarButton>
      ))}
    </ToolbarBar>
  )
}

/** The tools above a text, the tools of a table while the cursor stands in one, and the dialogs they open. */
export function Toolbar({ editor, disabled }: ToolbarProps) {
  const [open, setOpen] = useState<DialogName | null>(null)
  const state = useEditorState({
    editor,
    selector: () => ({
      style: styleOf(editor),
      isInTable: editor.isActive('table'),
      isInLink: editor.isActive('link'),
    }),
  })
  useLinkShortcut(editor, () => setOpen('link'))
  const Dialog = open && dialogs[open]
  return (
    <>
      <ToolbarBar label={words.toolbar}>
        <ToolbarGroup>
          <StyleSelect editor={editor} style={state.style} disabled={disabled} />
        </ToolbarGroup>
        <CommandButtons editor={editor} disabled={disabled} />
        <ToolbarGroup>
          {INSERTS.map(({ name, label, icon: Icon }) => (
            <ToolbarButton
              key={name}
              label={label}
              disabled={disabled}
              isActive={name === 'link' ? state.isInLink : undefined}
              onPress={() => setOpen(name)}
            >
              <Icon />
            </ToolbarButton>
          ))}
          <ToolbarButton label={words.table} disabled={disabled} onPress={() => insertTable(editor)}>
            <TableIcon />
          </ToolbarButton>
        </ToolbarGroup>
      </ToolbarBar>
      {state.isInTable && !disabled && <TableToolbar editor={editor} />}
      {Dialog && <Dialog editor={editor} onClose={() => setOpen(null)} />}
    </>
  )
}
