import type { LocaleDto } from '../../../contract/envelope'
import type { VisitsDto } from '../../../contract/statistics'

/** Without it Excel takes UTF-8 for something else. */
const BOM = '\uFEFF'
const headings: Record<LocaleDto, string> = {
  vi: 'Thời gian,Lượt truy cập của bạn đọc,Lượt truy cập của máy',
  en: 'Period,Visits of readers,Visits of bots',
}

/** Visits as a CSV file (RFC 4180) that spreadsheets open with its accents. */
export const visitsCsv = (visits: VisitsDto[], locale: LocaleDto): string =>
  BOM +
  [headings[locale], ...visits.map(({ period, readers, bots }) => `${period},${readers},${bots}`)]
    .map((line) => `${line}\r\n`)
    .join('')
