import type { Extensions } from '@tiptap/core'
import Subscript from '@tiptap/extension-subscript'
import Superscript from '@tiptap/extension-superscript'
import { TableKit } from '@tiptap/extension-table'
import TextAlign from '@tiptap/extension-text-align'
import StarterKit from '@tiptap/starter-kit'
import { cleanHref } from '../../../kernel/rich-text/hrefs'
import { AttachmentNode } from './nodes/attachment-node'
import { ImageNode } from './nodes/image-node'
import { VideoNode } from './nodes/video-node'

/** The nodes and marks of the contract, and no others. */
export const extensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    code: false,
    codeBlock: false,
    link: { openOnClick: false, isAllowedUri: (address) => cleanHref(address) !== null },
  }),
  Superscript,
  Subscript,
  TextAlign.configure({ types: ['paragraph', 'heading'] }),
  TableKit.configure({ table: { resizable: true } }),
  ImageNode,
  AttachmentNode,
  VideoNode,
]
