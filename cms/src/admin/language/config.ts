import { vi } from '../translations/vi'

/** Languages of the panel; English is always there. */
export const languageConfig = { locales: ['vi'], translations: { vi } }
