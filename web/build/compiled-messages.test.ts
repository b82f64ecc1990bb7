import { describe, expect, it } from 'vitest'
import { compileMessages } from './compiled-messages'

describe('interface texts', () => {
  it('without placeholders stay texts', () => {
    expect(compileMessages({ menu: { home: 'Trang chủ' } })).toEqual({ menu: { home: 'Trang chủ' } })
  })

  it('with placeholders are compiled at build, so that no compiler goes to the reader', () => {
    expect(compileMessages({ found: '{count} kết quả' })).toEqual({ found: [[['count'], ' kết quả']] })
  })

  it('with a quoted sign show the sign', () => {
    expect(compileMessages({ mail: "ten{'@'}example.vn" })).toEqual({ mail: 'ten@example.vn' })
  })

  it('with a form for one and a form for several keep both', () => {
    const files = [['no files'], [['count'], ' files']]
    expect(compileMessages({ files: 'no files | {count} files' })).toEqual({ files })
  })

  it('that are written wrong stop the build and are named', () => {
    expect(() => compileMessages({ list: { found: '{count kết quả' } })).toThrow('list.found')
  })
})
