import type { Router } from 'vue-router'
import type { I18n } from '@/shared/i18n'
import { loadMessages } from './messages'

/** Has a page's texts there before it shows, and changes the interface language together with the page. */
export function followLocale(router: Router, i18n: I18n): void {
  router.beforeResolve(async (to) => {
    const { locale, texts = [] } = to.meta
    if (!locale || locale === i18n.locale.value) return i18n.bring(...texts)
    const names = [...new Set([...i18n.brought(), ...texts])]
    const messages = await loadMessages(locale, names)
    const stop = router.afterEach((_to, _from, failure) => {
      stop()
      if (!failure) i18n.use(locale, messages, names)
    })
  })
}
