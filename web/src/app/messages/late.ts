import type { LoadTexts, Messages } from '@/shared/i18n'
import type { Locale } from '@/shared/lib/addresses'
import { namespaceOf } from './by-namespace'

const files = import.meta.glob<Messages>(
  [
    '../../features/{questions,ratings,readers,statistics,submissions}/messages/{vi,en}.json',
    '../../shared/forms/messages/{vi,en}.json',
    '../pages/site-map/messages/{vi,en}.json',
  ],
  { import: 'default' },
)

/** Namespaces of texts that come only with the parts that show them. */
export const lateNames = [...new Set(Object.keys(files).map(namespaceOf))]

function fileOf(locale: Locale, name: string) {
  const file = Object.entries(files).find(
    ([path]) => namespaceOf(path) === name && path.endsWith(`/${locale}.json`),
  )
  if (!file) throw new Error(`No texts are named ${name}`)
  const [path, load] = file
  return { path, load }
}

/** Loads one of these namespaces. */
export const loadLateTexts: LoadTexts = (locale, name) => fileOf(locale, name).load()

/** The module of such texts, as the build's manifest names it. */
export function lateModule(locale: Locale, name: string): string {
  return new URL(fileOf(locale, name).path, 'file:///src/app/messages/').pathname.slice(1)
}
