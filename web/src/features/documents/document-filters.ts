import type { ListDocumentsQuery, ValidityDto } from '@contract/documents'
import { writtenQueryKey, type Locale } from '@/shared/lib/addresses'

/** What a reader has chosen on the list of documents; an absent key means no restriction. */
export type DocumentFilters = Pick<
  ListDocumentsQuery,
  'q' | 'type' | 'issuer' | 'area' | 'validity' | 'from' | 'to'
>
export type DocumentFilterName = keyof DocumentFilters

/** The query part of an address, as vue-router reads it. */
export type RouteQuery = Record<string, string | null | (string | null)[] | undefined>

/** The order of the fields in the form and of the chips. */
export const filterNames: readonly DocumentFilterName[] = [
  'q',
  'type',
  'issuer',
  'area',
  'validity',
  'from',
  'to',
]

/** The order in which a document lives through them. */
export const validities: readonly ValidityDto[] = ['pending', 'in-force', 'partly-expired', 'expired']

const vietnameseWords: Record<ValidityDto, string> = {
  pending: 'chua',
  'in-force': 'con',
  'partly-expired': 'het-mot-phan',
  expired: 'het',
}

/** The word a validity has in an address, e.g. `in-force` -> `con`. */
export function validityWord(validity: ValidityDto, locale: Locale): string {
  return locale === 'vi' ? vietnameseWords[validity] : validity
}

/** The filters an address speaks of; what cannot be meant (an unknown validity, half a date) is left out. */
export function readFilters(query: RouteQuery, locale: Locale): DocumentFilters {
  const filters: DocumentFilters = {}
  for (const name of filterNames) {
    const word = firstWord(query[writtenQueryKey(name, locale)])
    if (word) Object.assign(filters, readFilter(name, word, locale))
  }
  return inOrder(filters)
}

/** The filters as values for `address('documents', {}, …)`. */
export function writeFilters(filters: DocumentFilters, locale: Locale): Record<string, string | undefined> {
  const { validity } = filters
  return validity ? { ...filters, validity: validityWord(validity, locale) } : { ...filters }
}

/** The same filters without one of them. */
export function withoutFilter(filters: DocumentFilters, name: DocumentFilterName): DocumentFilters {
  return Object.fromEntries(Object.entries(filters).filter(([key]) => key !== name))
}

function readFilter(name: DocumentFilterName, word: string, locale: Locale): DocumentFilters {
  if (name === 'validity') {
    const validity = validities.find((each) => validityWord(each, locale) === word)
    return validity ? { validity } : {}
  }
  if (name === 'from' || name === 'to') return isDate(word) ? { [name]: word } : {}
  return { [name]: word }
}

/** A reader who fills in the two dates the wrong way round means the span between them. */
function inOrder(filters: DocumentFilters): DocumentFilters {
  const { from, to } = filters
  return from && to && from > to ? { ...filters, from: to, to: from } : filters
}

function firstWord(value: RouteQuery[string]): string {
  const word = Array.isArray(value) ? value[0] : value
  return (word ?? '').trim().slice(0, 100)
}

function isDate(word: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return false
  const date = new Date(`${word}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(word)
}
