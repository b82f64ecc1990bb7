const LANGUAGE_KEY = 'strapi-admin-language'

/** Everybody meets the panel in Vietnamese, the sign-in page included, until they choose another language themselves. */
export function preferVietnamese(): void {
  if (!localStorage.getItem(LANGUAGE_KEY)) localStorage.setItem(LANGUAGE_KEY, 'vi')
  document.documentElement.lang = localStorage.getItem(LANGUAGE_KEY) ?? 'vi'
}
