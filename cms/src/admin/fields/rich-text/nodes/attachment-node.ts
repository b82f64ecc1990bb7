import { Node } from '@tiptap/core'
import { dataAttributes } from './data-attributes'

/** A file of the media library offered for download inside a text. */
export const AttachmentNode = Node.create({
  name: 'attachment',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => dataAttributes('file', ['asset', 'name', 'url', 'extension', 'sizeBytes']),
  parseHTML: () => [{ tag: 'div[data-file-asset]' }],
  renderHTML({ node, HTMLAttributes }) {
    return ['div', HTMLAttributes, `📎 ${String(node.attrs.name)}`]
  },
})
