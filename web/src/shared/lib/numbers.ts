import type { LocaleDto } from '@contract/envelope'

const separators = { vi: { group: '.', fraction: ',' }, en: { group: ',', fraction: '.' } }

/**
 * "4.660" in Vietnamese, "4,660" in English, with three decimals at most. `Intl` writes the same, but to begin with it
 * takes a phone longer than all other scripts of a page.
 */
export function formatNumber(value: number, locale: LocaleDto): string {
  const { group, fraction } = separators[locale]
  const [whole = '', decimals] = String(Number(value.toFixed(3))).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return decimals ? grouped + fraction + decimals : grouped
}
