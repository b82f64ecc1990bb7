import type { RichTextInline, RichTextMark } from '@contract/rich-text'
import { h, type VNodeChild } from 'vue'
import { linkTargetOf } from '@/shared/lib/link-target'

const elements = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
} as const

function linked(href: string, content: VNodeChild): VNodeChild {
  const target = linkTargetOf(href)
  return target ? h('a', { href: target.href, rel: target.rel }, [content]) : content
}

function marked(content: VNodeChild, mark: RichTextMark): VNodeChild {
  if (mark.type === 'link') return linked(mark.attrs.href, content)
  const element = elements[mark.type]
  return element ? h(element, [content]) : content
}

/** The text of a paragraph; marks that are not known leave their text bare. */
export function renderInlines(inlines: RichTextInline[] = []): VNodeChild[] {
  return inlines.map((inline) => {
    if (inline.type === 'hardBreak') return h('br')
    return inline.type === 'text' ? (inline.marks ?? []).reduce<VNodeChild>(marked, inline.text) : null
  })
}
