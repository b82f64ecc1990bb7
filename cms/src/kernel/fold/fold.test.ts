import { describe, expect, it } from 'vitest'
import { fold, foldNumber } from './fold'

describe('fold', () => {
  it('lets a reader without a Vietnamese keyboard find Vietnamese words', () => {
    expect(fold('Đề án  ĐIỂM\n của Ðồng Nai')).toBe('de an diem cua dong nai')
  })

  it('reads composed and decomposed letters alike', () => {
    expect(fold('Khuyến công'.normalize('NFD'))).toBe(fold('Khuyến công'.normalize('NFC')))
  })
})

describe('foldNumber', () => {
  const spellings = [
    '3116/QĐ-BCT',
    '3116/QD-BCT',
    'Số: 3116/QĐ-BCT',
    '3116 qđ bct',
    '03116/QÐ–BCT',
    'so 3116/qd-bct',
  ]

  it.each(spellings)('a reader who writes %s means the same document', (spelling) => {
    expect(foldNumber(spelling)).toBe('3116qdbct')
  })

  it('keeps different numbers apart', () => {
    expect(foldNumber('1588/SCT-KC')).not.toBe(foldNumber('1589/SCT-KC'))
  })
})
