import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'

/** Ctrl+K (Cmd+K) in the text opens the dialog for a link. */
export function useLinkShortcut(editor: Editor, openDialog: () => void): void {
  useEffect(() => {
    const element = editor.view.dom
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      openDialog()
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  })
}
