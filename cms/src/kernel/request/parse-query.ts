import { errors, z } from '@strapi/utils'
import type { LocaleDto } from '../../../contract/envelope'
import { requestTexts } from './texts'

type Issue = z.core.$ZodIssue

const zodLocales: Record<LocaleDto, z.core.$ZodErrorMap> = {
  vi: z.locales.vi().localeError,
  en: z.locales.en().localeError,
}

/** Language of a request's messages: what its query asks for, Vietnamese where that is unclear. */
export const localeOf = (query: unknown): LocaleDto =>
  typeof query === 'object' && query !== null && 'locale' in query && query.locale === 'en' ? 'en' : 'vi'

const parameterOf = (issue: Issue): string =>
  issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : issue.path.map(String).join('.')

const messageOf = (issue: Issue, locale: LocaleDto): string => {
  const texts = requestTexts[locale]
  if (issue.code === 'unrecognized_keys') return texts.unknown(parameterOf(issue))
  return texts.invalid(parameterOf(issue), texts.reasons[issue.message] ?? issue.message)
}

/** The failure for one parameter; `reason` is a key of the request texts. */
export const parameterFault = (parameter: string, reason: string, locale: LocaleDto) => {
  const texts = requestTexts[locale]
  return new errors.ValidationError(texts.invalid(parameter, texts.reasons[reason] ?? reason), { parameter })
}

/** A query as its schema promises it; throws a ValidationError (400) that names the first parameter at fault. */
export const parseQuery = <Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> => {
  const locale = localeOf(query)
  const parsed = schema.safeParse(query, { error: zodLocales[locale] })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new errors.ValidationError(issue ? messageOf(issue, locale) : '', {
    parameter: issue ? parameterOf(issue) : undefined,
  })
}
