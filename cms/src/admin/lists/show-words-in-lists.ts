import type { StrapiApp } from '@strapi/strapi/admin'
import { cellWords } from './cell-words'

interface Header {
  name: string
  attribute: { type: string }
  cellFormatter?: (row: Record<string, unknown>, header: { name: string }) => string
}

interface ListView {
  displayedHeaders: Header[]
}

function withWords(header: Header): Header {
  const words = cellWords[header.attribute.type]
  return words ? { ...header, cellFormatter: (row, { name }) => words(row[name]) } : header
}

/** Lists show the word of an enumeration instead of its value, and dates the way they are written here. */
export function showWordsInLists(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (list: ListView) => ({
    ...list,
    displayedHeaders: list.displayedHeaders.map(withWords),
  }))
}
