import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import type { DepartmentDto, QuestionDto } from '../../../contract/questions'
import { whereTextMatches } from '../../kernel/search/match-text'
import { inLanguage } from '../../kernel/terms/term'
import { questionRows, whereShown, type QuestionRow } from './question.rows'
import type { ListQuestions } from './question.schema'
import { toQuestion } from './question.serializer'

const matching = (db: Knex, { q, department }: ListQuestions): Knex.QueryBuilder => {
  const rows = whereShown(questionRows(db))
  if (department) rows.where('d.document_id', department)
  return q ? whereTextMatches(rows, { db, table: 'questions', alias: 'q' }, q) : rows
}

/** One page of published questions, newest answer first: two statements. */
export async function listQuestions(db: Knex, query: ListQuestions) {
  const { page, pageSize, locale } = query
  const rows: QuestionRow[] = await matching(db, query)
    .orderBy([
      { column: 'q.answered_at', order: 'desc' },
      { column: 'q.id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const counted = await matching(db, query)
    .clearSelect()
    .count({ total: '*' })
    .first<{ total: number | string }>()
  return { items: rows.map((row) => toQuestion(row, locale)), total: Number(counted.total) }
}

/** One published question; null for any other. */
export async function findQuestion(db: Knex, id: string, locale: LocaleDto): Promise<QuestionDto | null> {
  const row: QuestionRow | undefined = await whereShown(questionRows(db)).where('q.document_id', id).first()
  return row ? toQuestion(row, locale) : null
}

/** Departments in the order editors gave them. */
export async function listDepartments(db: Knex, locale: LocaleDto): Promise<DepartmentDto[]> {
  const rows: { id: string; name: string; nameEn: string | null }[] = await db('departments')
    .orderBy(['order', 'id'])
    .select({ id: 'document_id', name: 'name', nameEn: 'name_en' })
  return rows.map(({ id, name, nameEn }) => ({ id, name: inLanguage(name, nameEn, locale) }))
}
