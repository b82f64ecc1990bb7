import { mendHeadings, mendInlineStyles, removeEmptyParagraphs, removeForeign, removeStyles } from './mend'
import { mendWordLists } from './word-lists'

/** Office wraps its list markers in conditional comments that a parser would keep as comments. */
const CONDITIONALS = /<!--\[if[^\]]*\]>[\s\S]*?<!\[endif\]-->|<!\[(?:if[^\]]*|endif)\]>/giu

// Word sets a non-breaking space wherever two spaces meet.
const HARD_SPACES = /\u00A0/gu

/** Pasted HTML (Word, web pages) reduced to what the editor knows: lists are lists, headings start at h2, foreign pictures and styles are gone. */
export function cleanPastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replace(CONDITIONALS, ''), 'text/html')
  removeForeign(body)
  mendWordLists(body)
  mendHeadings(body)
  mendInlineStyles(body)
  removeStyles(body)
  removeEmptyParagraphs(body)
  return body.innerHTML.replace(HARD_SPACES, ' ').replaceAll('&nbsp;', ' ')
}
