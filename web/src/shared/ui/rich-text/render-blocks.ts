import type { RichTextBlock, RichTextTableRow, TextAlign } from '@contract/rich-text'
import { h, type VNodeChild } from 'vue'
import { renderInlines } from './render-inline'
import RichAttachment from './RichAttachment.vue'
import RichImage from './RichImage.vue'
import RichTable from './RichTable.vue'
import RichVideo from './RichVideo.vue'

/** Gives each heading its anchor, in the order of the body. */
export type NextAnchor = () => string | undefined

type BlockOf<Type extends RichTextBlock['type']> = Extract<RichTextBlock, { type: Type }>
type Renderers = { [Type in RichTextBlock['type']]: (block: BlockOf<Type>, anchor: NextAnchor) => VNodeChild }

function alignment(align: TextAlign | null | undefined): { class: string } | undefined {
  return align && align !== 'left' ? { class: `align-${align}` } : undefined
}

function renderRow(row: RichTextTableRow, anchor: NextAnchor): VNodeChild {
  const cells = row.content.map((cell) => {
    const { colspan, rowspan } = cell.attrs ?? {}
    const isHeader = cell.type === 'tableHeader'
    const spans = { colspan: span(colspan), rowspan: span(rowspan) }
    return h(isHeader ? 'th' : 'td', spans, renderBlocks(cell.content, anchor))
  })
  return h('tr', cells)
}

function span(count: number | undefined): number | undefined {
  return count && count > 1 ? count : undefined
}

const renderers: Renderers = {
  paragraph: (block) => h('p', alignment(block.attrs?.textAlign), renderInlines(block.content)),
  heading: (block, anchor) =>
    h(
      `h${block.attrs.level}`,
      { id: anchor(), ...alignment(block.attrs.textAlign) },
      renderInlines(block.content),
    ),
  bulletList: (block, anchor) =>
    h(
      'ul',
      block.content.map((item) => h('li', renderBlocks(item.content, anchor))),
    ),
  orderedList: (block, anchor) =>
    h(
      'ol',
      { start: block.attrs?.start },
      block.content.map((item) => h('li', renderBlocks(item.content, anchor))),
    ),
  blockquote: (block, anchor) => h('blockquote', renderBlocks(block.content, anchor)),
  table: (block, anchor) => h(RichTable, () => block.content.map((row) => renderRow(row, anchor))),
  image: (block) => h(RichImage, { image: block.attrs }),
  attachment: (block) => h(RichAttachment, { file: block.attrs }),
  video: (block) => h(RichVideo, { video: block.attrs }),
  horizontalRule: () => h('hr'),
}

/** The blocks of a body as elements; a node type that is not known is left out. */
export function renderBlocks(blocks: RichTextBlock[], anchor: NextAnchor): VNodeChild[] {
  return blocks.map((block) => renderBlock(block, anchor))
}

function renderBlock<Type extends RichTextBlock['type']>(
  block: BlockOf<Type>,
  anchor: NextAnchor,
): VNodeChild {
  const render = Object.hasOwn(renderers, block.type) ? renderers[block.type] : undefined
  return render ? render(block, anchor) : null
}
