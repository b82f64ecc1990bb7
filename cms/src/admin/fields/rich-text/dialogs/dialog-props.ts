import type { Editor } from '@tiptap/core'

/** What every dialog of the text editor is given. */
export interface DialogProps {
  editor: Editor
  onClose: () => void
}
