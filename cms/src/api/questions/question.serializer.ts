import type { LocaleDto } from '../../../contract/envelope'
import type { DepartmentDto, OwnQuestionDto, QuestionDto } from '../../../contract/questions'
import { isoInstant, isoInstantOrNull } from '../../kernel/database/values'
import { inLanguage } from '../../kernel/terms/term'
import type { QuestionRow } from './question.rows'

const departmentOf = (row: QuestionRow, locale: LocaleDto): DepartmentDto | null =>
  row.departmentId === null
    ? null
    : { id: row.departmentId, name: inLanguage(row.departmentName ?? '', row.departmentNameEn, locale) }

/** A published question, for everybody. */
export const toQuestion = (row: QuestionRow, locale: LocaleDto): QuestionDto => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  body: row.body,
  askerName: row.showsName ? row.askerName : null,
  department: departmentOf(row, locale),
  answer: row.answer ?? '',
  createdAt: isoInstant(row.createdAt),
  answeredAt: isoInstant(row.answeredAt ?? row.createdAt),
})

/** A question for whoever holds its private link. An answer still being written stays with the editors. */
export const toOwnQuestion = (row: QuestionRow, locale: LocaleDto): OwnQuestionDto => {
  const isAnswered = row.state !== 'received' && row.answeredAt !== null
  return {
    kind: row.kind,
    title: row.title,
    body: row.body,
    department: departmentOf(row, locale),
    state: row.state,
    answer: isAnswered ? row.answer : null,
    isPublic: row.state === 'answered' && Boolean(row.isPublic),
    createdAt: isoInstant(row.createdAt),
    answeredAt: isAnswered ? isoInstantOrNull(row.answeredAt) : null,
  }
}
