import { cleanHref } from '../rich-text/hrefs'

const ADDRESS_FIELDS = ['href', 'hrefEn', 'externalUrl']

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isRefused = (name: string, value: unknown): boolean =>
  ADDRESS_FIELDS.includes(name) && typeof value === 'string' && value !== '' && cleanHref(value) === null

/** Paths of the addresses in an entry that must not become links, such as `javascript:`; components are looked into. */
export const refusedHrefs = (data: unknown, path: string[] = []): string[][] => {
  if (!isRecord(data)) return []
  return Object.entries(data).flatMap(([name, value]) =>
    isRefused(name, value) ? [[...path, name]] : refusedHrefs(value, [...path, name]),
  )
}
