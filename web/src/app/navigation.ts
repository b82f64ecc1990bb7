import type { QueryCache } from '@pinia/colada'
import type { Router } from 'vue-router'
import type { I18n } from '@/shared/i18n'

/** What a change of page touches. */
export interface Navigation {
  router: Router
  i18n: I18n
  cache: QueryCache
}
