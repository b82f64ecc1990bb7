import type { Core } from '@strapi/strapi'

/** The first is the default one. */
const languages = [
  { code: 'vi', name: 'Tiếng Việt (vi)' },
  { code: 'en', name: 'English (en)' },
]

/** In bootstrap(): both languages of the portal, Vietnamese as the default. */
export const ensureLanguages = async (strapi: Core.Strapi) => {
  const locales = strapi.plugin('i18n').service('locales')
  for (const language of languages) {
    if (!(await locales.findByCode(language.code))) await locales.create(language)
  }
  if ((await locales.getDefaultLocale()) !== 'vi') await locales.setDefaultLocale({ code: 'vi' })
}
