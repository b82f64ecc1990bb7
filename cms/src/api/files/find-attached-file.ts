import type { Knex } from 'knex'
import type { FileDto } from '../../../contract/media'
import type { SubjectRef } from '../../../contract/subjects'
import { storedJson } from '../../kernel/database/values'
import { findFile } from '../../kernel/media/files'
import { attachmentsOf } from '../../kernel/rich-text'
import { subjectKinds } from '../../kernel/subjects/kinds'

/**
 * A file that the text of a published entry offers, in whatever language; null where none does: other files of the
 * library, and those of drafts, are not to be had by guessing. Two statements.
 */
export async function findAttachedFile(
  db: Knex,
  { kind, id }: SubjectRef,
  fileId: string,
): Promise<FileDto | null> {
  const texts: { body: unknown }[] = await db(subjectKinds[kind].table)
    .where('document_id', id)
    .whereNotNull('published_at')
    .select('body')
  const isOffered = texts.some(({ body }) => attachmentsOf(storedJson(body)).includes(fileId))
  return isOffered ? findFile(db, fileId) : null
}
