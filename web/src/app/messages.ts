import { joinedTexts, type Messages } from '@/shared/i18n'
import type { Locale } from '@/shared/lib/addresses'
import { loadLateTexts } from './messages/late'

/** The module of each language's texts, as the build's manifest names it. */
export const messageModules: Record<Locale, string> = {
  vi: 'src/app/messages/vi.ts',
  en: 'src/app/messages/en.ts',
}

const loaders: Record<Locale, () => Promise<{ default: Messages }>> = {
  vi: () => import('./messages/vi'),
  en: () => import('./messages/en'),
}

/** The interface texts of a language that come with every page, and those of the namespaces named. */
export async function loadMessages(locale: Locale, late: string[] = []): Promise<Messages> {
  const [{ default: first }, ...others] = await Promise.all([
    loaders[locale](),
    ...late.map(async (name) => ({ [name]: await loadLateTexts(locale, name) })),
  ])
  return joinedTexts([first, ...others])
}
