const FOREIGN =
  'script, style, meta, link, title, xml, iframe, object, embed, form, button, img:not([data-image-asset])'
const HEADINGS: Readonly<Record<string, string>> = { H1: 'h2', H5: 'h4', H6: 'h4' }
// Class names Word gives the title of a document.
const TITLES = 'p.MsoTitle, p.MsoSubtitle'
const ALIGNED = /(?<![\w-])text-align:\s*(center|right)/iu

// What stands before keeps Word's own "mso-bidi-font-weight" out, which speaks of Arabic and Hebrew.
const INLINE_STYLES: readonly { style: RegExp; tag: string }[] = [
  { style: /(?<![\w-])font-weight:\s*(?:bold|[6-9]00)/iu, tag: 'strong' },
  { style: /(?<![\w-])font-style:\s*italic/iu, tag: 'em' },
  { style: /(?<![\w-])text-decoration(?:-line)?:[^;]*underline/iu, tag: 'u' },
  { style: /(?<![\w-])vertical-align:\s*super/iu, tag: 'sup' },
  { style: /(?<![\w-])vertical-align:\s*sub(?!\w)/iu, tag: 'sub' },
]
const NOT_BOLD = /(?<![\w-])font-weight:\s*(?:normal|400)/iu

function all(root: Element, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)]
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? ''
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag)
  if (styleOf(element)) renamed.setAttribute('style', styleOf(element))
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}

/** Drops what must not or cannot be stored; Office's own elements ("o:p") give way to what they hold. */
export function removeForeign(root: Element): void {
  for (const element of all(root, FOREIGN)) element.remove()
  for (const element of all(root, '*')) if (element.tagName.includes(':')) unwrap(element)
  for (const element of all(root, 'a:not([href])')) unwrap(element)
}

/** The page's title is the h1: a pasted one becomes h2, and nothing is deeper than h4. */
export function mendHeadings(root: Element): void {
  for (const element of all(root, 'h1, h5, h6')) rename(element, HEADINGS[element.tagName] ?? 'h4')
  for (const element of all(root, TITLES)) rename(element, 'h2')
}

function wrapContent(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

/** Bold, italic and the like that came as styles become elements; a <b> that says it is not bold (Google Docs) goes. */
export function mendInlineStyles(root: Element): void {
  for (const element of all(root, 'span[style]')) {
    for (const { style, tag } of INLINE_STYLES) if (style.test(styleOf(element))) wrapContent(element, tag)
  }
  for (const element of all(root, 'b[style], strong[style]')) {
    if (NOT_BOLD.test(styleOf(element))) unwrap(element)
  }
}

/** Styles and classes go; only centred and right-aligned paragraphs stay so, since Word justifies everything. */
export function removeStyles(root: Element): void {
  for (const element of all(root, '*')) {
    const align =
      ALIGNED.exec(styleOf(element)) ?? ALIGNED.exec(`text-align:${element.getAttribute('align') ?? ''}`)
    for (const name of ['style', 'class', 'align', 'lang', 'width', 'height']) element.removeAttribute(name)
    if (align && /^(?:P|H[2-4])$/u.test(element.tagName))
      element.setAttribute('style', `text-align: ${align[1]}`)
  }
  for (const element of all(root, 'span, font')) unwrap(element)
}

/** Empty lines by which Word spaces paragraphs; cells keep theirs. */
export function removeEmptyParagraphs(root: Element): void {
  for (const paragraph of all(root, 'p')) {
    const isEmpty = paragraph.textContent.trim() === '' && !paragraph.querySelector('img')
    if (isEmpty && !paragraph.closest('td, th')) paragraph.remove()
  }
}
