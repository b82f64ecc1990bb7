import type { ChainedCommands } from '@tiptap/core'
import { words } from '../words'

/** Tools shown while the cursor stands in a table. */
export const tableCommands: readonly { label: string; run: (chain: ChainedCommands) => ChainedCommands }[] = [
  { label: words.rowAbove, run: (chain) => chain.addRowBefore() },
  { label: words.rowBelow, run: (chain) => chain.addRowAfter() },
  { label: words.deleteRow, run: (chain) => chain.deleteRow() },
  { label: words.columnLeft, run: (chain) => chain.addColumnBefore() },
  { label: words.columnRight, run: (chain) => chain.addColumnAfter() },
  { label: words.deleteColumn, run: (chain) => chain.deleteColumn() },
  { label: words.mergeCells, run: (chain) => chain.mergeCells() },
  { label: words.splitCell, run: (chain) => chain.splitCell() },
  { label: words.headerRow, run: (chain) => chain.toggleHeaderRow() },
  { label: words.headerColumn, run: (chain) => chain.toggleHeaderColumn() },
  { label: words.deleteTable, run: (chain) => chain.deleteTable() },
]
