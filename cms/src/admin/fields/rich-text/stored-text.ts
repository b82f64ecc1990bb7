import { createDocument, type Editor, type JSONContent } from '@tiptap/core'

function isEmptyParagraph(node: JSONContent | undefined): boolean {
  return node?.type === 'paragraph' && (node.content ?? []).length === 0
}

/** The text to store: without the empty paragraph the editor keeps at the end, null where nothing was written. */
export function storedText(document: JSONContent): JSONContent | null {
  const content = [...(document.content ?? [])]
  while (isEmptyParagraph(content.at(-1))) content.pop()
  return content.length > 0 ? { type: 'doc', content } : null
}

/** What the editor opens with: an empty document has no place for the cursor, so it is given as no text. */
export function editorText(stored: JSONContent | null | undefined): JSONContent | string {
  return stored?.content && stored.content.length > 0 ? stored : ''
}

/** Whether the editor shows this text already: after saving it comes back cleaned, and the cursor should stay. */
export function isShown(editor: Editor, stored: JSONContent | null | undefined): boolean {
  const incoming = createDocument(editorText(stored), editor.schema).toJSON()
  return JSON.stringify(storedText(incoming)) === JSON.stringify(storedText(editor.getJSON()))
}
