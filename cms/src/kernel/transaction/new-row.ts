import { randomUUID } from 'node:crypto'

/** An id of the form Strapi gives its documents. */
export const newDocumentId = (): string => randomUUID().replaceAll('-', '')

/** The columns Strapi keeps on each row, for rows written without its Document Service. */
export const newRow = (now: Date) => ({
  document_id: newDocumentId(),
  created_at: now,
  updated_at: now,
})
