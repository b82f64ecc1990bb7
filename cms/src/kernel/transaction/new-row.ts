import { randomUUID } from 'node:crypto'

/** The columns Strapi keeps on each row, for rows written without its Document Service. */
export const newRow = (now: Date) => ({
  document_id: randomUUID().replaceAll('-', ''),
  created_at: now,
  updated_at: now,
})
