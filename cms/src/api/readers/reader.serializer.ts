import type { ReaderDto } from '../../../contract/readers'
import { isoInstant } from '../../kernel/database/values'
import type { UserRow } from './users'

/** An account as its reader sees it. */
export const toReader = ({ documentId, username, email, createdAt }: UserRow): ReaderDto => ({
  id: documentId,
  name: username,
  email,
  createdAt: isoInstant(createdAt),
})
