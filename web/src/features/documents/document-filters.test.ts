import { describe, expect, it } from 'vitest'
import { addressOf, type Locale } from '@/shared/lib/addresses'
import { readFilters, withoutFilter, writeFilters, type DocumentFilters } from './document-filters'

const queryOf = (filters: DocumentFilters, locale: Locale) => {
  const address = addressOf('documents', locale, {}, writeFilters(filters, locale))
  return Object.fromEntries(new URL(address, 'http://portal').searchParams)
}

describe('filters of the document list in the address', () => {
  it('a Vietnamese reader finds Vietnamese words in the address', () => {
    const filters = {
      q: '3116/QĐ-BCT',
      issuer: 'bo-cong-thuong',
      validity: 'in-force',
      from: '2023-01-01',
    } as const
    expect(queryOf(filters, 'vi')).toEqual({
      q: '3116/QĐ-BCT',
      'co-quan': 'bo-cong-thuong',
      'hieu-luc': 'con',
      tu: '2023-01-01',
    })
  })

  it.each(['vi', 'en'] as const)('a reader who opens a shared address sees its filters (%s)', (locale) => {
    const filters = {
      q: 'phiên chợ',
      type: 'quyet-dinh',
      issuer: 'ubnd',
      area: 'khuyen-cong',
      validity: 'partly-expired',
      from: '2021-01-01',
      to: '2023-12-31',
    } as const
    expect(readFilters(queryOf(filters, locale), locale)).toEqual(filters)
  })

  it('a reader who changes language keeps the filters', () => {
    const chosen = readFilters({ loai: 'ke-hoach', 'hieu-luc': 'het' }, 'vi')
    expect(queryOf(chosen, 'en')).toEqual({ type: 'ke-hoach', validity: 'expired' })
  })

  it('a form sent without scripts may carry empty fields', () => {
    expect(readFilters({ q: ' ', loai: '', 'co-quan': null, tu: '' }, 'vi')).toEqual({})
  })

  it('a date that is none and an unknown validity do not break the list', () => {
    expect(readFilters({ tu: '2023-02-31', den: 'hôm qua', 'hieu-luc': 'mãi' }, 'vi')).toEqual({})
  })

  it('dates the wrong way round mean the span between them', () => {
    expect(readFilters({ from: '2023-12-31', to: '2023-01-01' }, 'en')).toEqual({
      from: '2023-01-01',
      to: '2023-12-31',
    })
  })

  it('a key given twice counts once', () => {
    expect(readFilters({ q: ['gạo', 'điều'] }, 'vi')).toEqual({ q: 'gạo' })
  })

  it('a reader can take one filter away and keep the others', () => {
    expect(withoutFilter({ q: 'gạo', type: 'ke-hoach' }, 'q')).toEqual({ type: 'ke-hoach' })
  })
})
