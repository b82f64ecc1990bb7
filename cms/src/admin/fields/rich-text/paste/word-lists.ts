/** A paragraph that Word shows as an item: its depth, and whether its marker counts ("1.", "a)", "iv.") or is a sign. */
interface WordItem {
  paragraph: Element
  level: number
  tag: 'ol' | 'ul'
}

const LIST_STYLE = /mso-list:\s*l\d+\s+level(\d+)/iu
const COUNTING = /^\s*[\p{L}\d]{1,5}[.)]/u
const MOST_LEVELS = 9

// Word's bullet of the second level is the letter "o" in Courier, without a dot.
function tagOf(marker: string): WordItem['tag'] {
  return COUNTING.test(marker) ? 'ol' : 'ul'
}

function markerOf(paragraph: Element): Element | undefined {
  return [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/iu.test(span.getAttribute('style') ?? ''),
  )
}

function readItem(paragraph: Element): WordItem | null {
  const level = LIST_STYLE.exec(paragraph.getAttribute('style') ?? '')?.[1]
  const marker = markerOf(paragraph)
  if (!level || !marker) return null
  const tag = tagOf(marker.textContent)
  marker.remove()
  return { paragraph, level: Math.min(Number(level), MOST_LEVELS), tag }
}

function openList(item: WordItem, lists: Element[]): Element {
  const list = item.paragraph.ownerDocument.createElement(item.tag)
  const parent = lists.at(-1)?.lastElementChild
  if (parent) parent.append(list)
  else item.paragraph.replaceWith(list)
  lists.push(list)
  return list
}

// `lists` are the open lists, the outermost first. A level that was skipped is not made up.
function listFor(item: WordItem, lists: Element[]): Element {
  while (lists.length > item.level) lists.pop()
  const present = lists.length === item.level || lists.length === 0 ? lists.at(-1) : undefined
  if (present && present.tagName.toLowerCase() === item.tag) return present
  if (present) lists.pop()
  return openList(item, lists)
}

function place(item: WordItem, lists: Element[]): void {
  const li = item.paragraph.ownerDocument.createElement('li')
  const content = item.paragraph.ownerDocument.createElement('p')
  content.append(...item.paragraph.childNodes)
  li.append(content)
  listFor(item, lists).append(li)
  item.paragraph.remove()
}

/** Turns the paragraphs by which Word draws lists into lists; a paragraph between two of them ends the first. */
export function mendWordLists(root: Element): void {
  let lists: Element[] = []
  let last: Element | null = null
  for (const paragraph of root.querySelectorAll('p, h1, h2, h3, h4')) {
    const isNext = last !== null && paragraph.previousElementSibling === last
    const item = readItem(paragraph)
    if (!item || !isNext) lists = []
    if (!item) last = null
    else {
      place(item, lists)
      last = lists[0] ?? null
    }
  }
}
