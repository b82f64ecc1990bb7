import { Node } from '@tiptap/core'
import { dataAttributes } from './data-attributes'

/** A video of YouTube or Vimeo. The editor shows a plate instead of the player: nothing foreign runs in the admin. */
export const VideoNode = Node.create({
  name: 'video',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => dataAttributes('video', ['provider', 'videoId', 'title']),
  parseHTML: () => [{ tag: 'div[data-video-videoid]' }],
  renderHTML({ node, HTMLAttributes }) {
    return ['div', HTMLAttributes, `▶ ${String(node.attrs.title)}`]
  },
})
