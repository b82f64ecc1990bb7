import type { RichTextBlock, RichTextTableCell, RichTextTableRow } from '../../../contract/rich-text'
import { readNode, type RawNode } from './raw-node'

type CleanBlocks = (values: readonly unknown[]) => RichTextBlock[]

const MOST_SPANNED = 100
const WIDEST_COLUMN = 2000

function spanOf(value: unknown): number {
  const span = Number(value)
  return Number.isInteger(span) && span >= 1 && span <= MOST_SPANNED ? span : 1
}

function isColumnWidth(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= WIDEST_COLUMN
}

function widthsOf(value: unknown, colspan: number): number[] | null {
  return Array.isArray(value) && value.length === colspan && value.every(isColumnWidth) ? value : null
}

function cleanCell(value: unknown, cleanBlocks: CleanBlocks): RichTextTableCell | null {
  const cell = readNode(value)
  if (cell?.type !== 'tableCell' && cell?.type !== 'tableHeader') return null
  const colspan = spanOf(cell.attrs.colspan)
  const attrs = {
    colspan,
    rowspan: spanOf(cell.attrs.rowspan),
    colwidth: widthsOf(cell.attrs.colwidth, colspan),
  }
  const content = cleanBlocks(cell.content)
  return { type: cell.type, attrs, content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

function cleanRow(value: unknown, cleanBlocks: CleanBlocks): RichTextTableRow | null {
  const row = readNode(value)
  if (row?.type !== 'tableRow') return null
  const content = row.content.map((cell) => cleanCell(cell, cleanBlocks)).filter((cell) => cell !== null)
  return content.length > 0 ? { type: 'tableRow', content } : null
}

/** A table of rows of cells; what stands between them is dropped. Nothing where no cell remains. */
export function cleanTable(table: RawNode, cleanBlocks: CleanBlocks): RichTextBlock[] {
  const content = table.content.map((row) => cleanRow(row, cleanBlocks)).filter((row) => row !== null)
  return content.length > 0 ? [{ type: 'table', content }] : []
}
