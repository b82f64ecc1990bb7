import { describe, expect, it } from 'vitest'
import { pageAddress } from './page-addresses'

describe('the address of a page', () => {
  it('is its own key when it is written as the portal writes it', () => {
    expect(pageAddress('/bai-viet?trang=2')).toEqual({
      key: '/bai-viet?trang=2',
      redirect: null,
      isTyped: false,
    })
  })

  it('loses what no page knows, so that readers from elsewhere meet the same kept page', () => {
    expect(pageAddress('/bai-viet?utm_source=zalo&trang=2').redirect).toBe('/bai-viet?trang=2')
    expect(pageAddress('/khong-co?x=1').redirect).toBe('/khong-co')
  })

  it('has its parameters in one order', () => {
    const one = pageAddress('/en/documents?type=decree&q=plan')
    const other = pageAddress('/en/documents?q=plan&type=decree')
    expect(one.key).toBe(other.key)
  })

  it('loses a closing slash and a first page', () => {
    expect(pageAddress('/bai-viet/').redirect).toBe('/bai-viet')
    expect(pageAddress('/bai-viet?trang=1').redirect).toBe('/bai-viet')
  })

  it('keeps what only the browser reads, for one kept page', () => {
    expect(pageAddress('/bai-viet/a?sap-xep=cu-nhat&trang-y-kien=2')).toMatchObject({
      key: '/bai-viet/a',
      redirect: null,
    })
    expect(pageAddress('/bai-viet/a?fbclid=1&binh-luan=c7')).toMatchObject({
      key: '/bai-viet/a',
      redirect: '/bai-viet/a?binh-luan=c7',
    })
  })

  it.each(['x1', '0', '01', '-2', '9999999', ''])('loses the page number %o, which is none', (number) => {
    expect(pageAddress(`/bai-viet?trang=${number}`)).toMatchObject({
      key: '/bai-viet',
      redirect: '/bai-viet',
    })
  })

  it('loses what the list of fairs does not read', () => {
    expect(pageAddress('/phien-cho?view=anything&month=2&trang=2').redirect).toBe('/phien-cho?trang=2')
  })

  it('is written with no more escapes than it needs', () => {
    expect(pageAddress('/bai-viet/%68at-dieu').redirect).toBe('/bai-viet/hat-dieu')
    expect(pageAddress('/bai-viet/%E1%BA%A1')).toMatchObject({ redirect: null })
    expect(pageAddress('/bai-viet/%e1%ba%a1').redirect).toBe('/bai-viet/%E1%BA%A1')
    expect(pageAddress('/bai-viet/a%2Fb')).toMatchObject({ redirect: null })
  })

  it('with a filter that can be anything is not worth keeping long', () => {
    expect(pageAddress('/van-ban?loai=anything').isTyped).toBe(true)
    expect(pageAddress('/van-ban?trang=3').isTyped).toBe(false)
  })

  it('cannot lead to another site', () => {
    expect(pageAddress('//evil.example/?x=1').redirect).toBe('/evil.example')
  })

  it('with words a reader typed is not worth keeping long', () => {
    expect(pageAddress('/tim-kiem?q=phi%C3%AAn+ch%E1%BB%A3')).toMatchObject({ redirect: null, isTyped: true })
  })
})
