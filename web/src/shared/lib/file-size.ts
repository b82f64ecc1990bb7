import type { LocaleDto } from '@contract/envelope'
import { formatNumber } from './numbers'

const units = ['B', 'kB', 'MB', 'GB']

/** "812 kB", "1,2 MB": one decimal below ten, none above; a kB has 1,000 bytes. */
export function formatFileSize(bytes: number, locale: LocaleDto): string {
  let size = bytes
  let unit = 0
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  const rounded = size < 10 && unit > 0 ? Math.round(size * 10) / 10 : Math.round(size)
  return `${formatNumber(rounded, locale)} ${units[unit]}`
}
