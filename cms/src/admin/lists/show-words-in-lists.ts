import type { StrapiApp } from '@strapi/strapi/admin'
import { cellWords } from './cell-words'
import { WordedInput } from './WordedInput'
import { type Filter, wordedFilter } from './worded-filter'

interface Header {
  name: string
  attribute: { type: string }
  cellFormatter?: (row: Record<string, unknown>, header: { name: string }) => string
}

interface ListView {
  displayedHeaders: Header[]
}

interface FilterList {
  displayedFilters: Filter[]
}

function withWords(header: Header): Header {
  const words = cellWords[header.attribute.type]
  return words ? { ...header, cellFormatter: (row, { name }) => words(row[name]) } : header
}

/** Lists and their filters show the word of an enumeration instead of its value, and dates the way they are written here. */
export function showWordsInLists(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (list: ListView) => ({
    ...list,
    displayedHeaders: list.displayedHeaders.map(withWords),
  }))
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', (list: FilterList) => ({
    ...list,
    displayedFilters: list.displayedFilters.map((filter) => wordedFilter(filter, WordedInput)),
  }))
}
