import type { Knex } from 'knex'
import type { QuestionKindDto, QuestionStateDto } from '../../../contract/questions'
import type { StoredInstant } from '../../kernel/database/values'

/** A question as stored, without what nobody but editors may see. */
export interface QuestionRow {
  id: string
  kind: QuestionKindDto
  state: QuestionStateDto
  title: string
  body: string
  askerName: string
  showsName: boolean | number | null
  isPublic: boolean | number | null
  answer: string | null
  createdAt: StoredInstant
  answeredAt: StoredInstant | null
  departmentId: string | null
  departmentName: string | null
  departmentNameEn: string | null
}

const columns: Record<keyof QuestionRow, string> = {
  id: 'q.document_id',
  kind: 'q.kind',
  state: 'q.state',
  title: 'q.title',
  body: 'q.body',
  askerName: 'q.asker_name',
  showsName: 'q.shows_name',
  isPublic: 'q.is_public',
  answer: 'q.answer',
  createdAt: 'q.created_at',
  answeredAt: 'q.answered_at',
  departmentId: 'd.document_id',
  departmentName: 'd.name',
  departmentNameEn: 'd.name_en',
}

/** All questions with their departments. */
export const questionRows = (db: Knex): Knex.QueryBuilder =>
  db('questions as q')
    .leftJoin('questions_department_lnk as l', 'l.question_id', 'q.id')
    .leftJoin('departments as d', 'd.id', 'l.department_id')
    .select(columns)

/** Keeps the questions of `q` that everybody may read: answered, published by an editor, with the asker's consent. */
export const whereShown = (rows: Knex.QueryBuilder): Knex.QueryBuilder =>
  rows.where({ 'q.state': 'answered', 'q.is_public': true, 'q.allows_publishing': true })
