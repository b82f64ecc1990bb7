import type { Locale } from '../../src/shared/lib/addresses'

/** The language an address of the API asks for. */
export const localeOf = (url: string): Locale => (/[?&]locale=en(&|$)/.test(url) ? 'en' : 'vi')
