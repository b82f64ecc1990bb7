import type { RichTextInline, RichTextMark } from '../../cms/contract/rich-text'

const MARKED =
  /\*\*(?<bold>[^*]+)\*\*|(?<![\p{L}\d])_(?<italic>[^_]+)_(?![\p{L}\d])|\[(?<label>[^\]]+)\]\((?<href>[^)]+)\)/gu

/** A line of text with **bold**, _italic_ and [links](/address) as inline nodes. */
export function inline(text: string): RichTextInline[] {
  const nodes: RichTextInline[] = []
  let end = 0
  for (const match of text.matchAll(MARKED)) {
    nodes.push(...plain(text.slice(end, match.index)), marked(match.groups ?? {}))
    end = match.index + match[0].length
  }
  return [...nodes, ...plain(text.slice(end))]
}

function plain(text: string): RichTextInline[] {
  return text === '' ? [] : [{ type: 'text', text }]
}

function marked(groups: Record<string, string | undefined>): RichTextInline {
  const mark: RichTextMark = groups.href
    ? { type: 'link', attrs: { href: groups.href } }
    : { type: groups.bold ? 'bold' : 'italic' }
  return { type: 'text', text: groups.label ?? groups.bold ?? groups.italic ?? '', marks: [mark] }
}
