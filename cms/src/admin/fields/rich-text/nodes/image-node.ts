import { mergeAttributes, Node } from '@tiptap/core'
import { dataAttributes } from './data-attributes'

/** A picture of the media library. Pictures from elsewhere carry no asset, so they are not read from pasted HTML. */
export const ImageNode = Node.create({
  name: 'image',
  group: 'block',
  draggable: true,
  addAttributes: () => dataAttributes('image', ['asset', 'url', 'alt', 'title', 'align']),
  parseHTML: () => [{ tag: 'img[data-image-asset]' }],
  renderHTML({ node, HTMLAttributes }) {
    return ['img', mergeAttributes({ src: node.attrs.url, alt: node.attrs.alt }, HTMLAttributes)]
  },
})
