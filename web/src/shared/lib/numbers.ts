import type { LocaleDto } from '@contract/envelope'

const formats = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }

/** "4.660" in Vietnamese, "4,660" in English. */
export function formatNumber(value: number, locale: LocaleDto): string {
  return formats[locale].format(value)
}
