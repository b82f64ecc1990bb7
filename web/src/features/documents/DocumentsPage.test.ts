import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import documents from './messages/vi.json'
import documentsEn from './messages/en.json'
import uiEn from '@/shared/ui/messages/en.json'
import './DocumentsPage.vue'
import { routes } from './routes'
import { decision, facetsAnswer, listAnswer } from './testing/documents'

const app = { siteName: 'Trung tâm' }
let opened: OpenPage

async function open(address: string, answers: Record<string, unknown>) {
  const messages = address.startsWith('/en')
    ? { app, documents: documentsEn, ui: uiEn }
    : { app, documents, ui }
  opened = await openPage(address, { routes, messages, answers })
  return opened
}
const withOne = { '/documents': listAnswer([decision]), '/documents/facets': facetsAnswer }

afterEach(() => opened.page.unmount())

describe('the list of documents', () => {
  it('a reader sees number, abstract, dates and validity in words', async () => {
    const { page } = await open('/van-ban', withOne)
    const cells = page.findAll('tbody [role=row] > *').map((cell) => cell.text())
    expect(cells[0]).toBe('3116/QĐ-BCT')
    expect(cells[1]).toContain('Quyết định · Bộ Công Thương')
    expect(cells.slice(2)).toEqual(['Ban hành18/12/2023', 'Còn hiệu lực'])
    expect(page.get('[role=status]').text()).toBe('1 văn bản')
  })

  it('a reader who filters gets an address that can be shared', async () => {
    const { page, router, asked } = await open('/van-ban', withOne)
    await page.get('[name=q]').setValue('phien cho')
    await page.get('[name=loai]').setValue('quyet-dinh')
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(router.currentRoute.value.fullPath).toBe('/van-ban?q=phien+cho&loai=quyet-dinh')
    expect(asked.at(-1)?.query).toMatchObject({ q: 'phien cho', type: 'quyet-dinh', page: 1, locale: 'vi' })
  })

  it('a reader can do the same without scripts', async () => {
    const { page } = await open('/van-ban?hieu-luc=con', withOne)
    const form = page.get('form').attributes()
    expect([form.method, form.action]).toEqual(['get', '/van-ban'])
    expect(page.get<HTMLSelectElement>('[name=hieu-luc]').element.value).toBe('con')
  })

  it('a reader takes one filter away by its link and keeps the others', async () => {
    const { page } = await open('/van-ban?loai=quyet-dinh&hieu-luc=con&trang=2', withOne)
    const chip = page.get('[aria-label="Bỏ bộ lọc Hiệu lực: Còn hiệu lực"]')
    expect(chip.attributes('href')).toBe('/van-ban?loai=quyet-dinh')
    expect(chip.attributes('aria-current')).not.toBe('page')
  })

  it('a reader who finds nothing is told what to try', async () => {
    const { page } = await open('/van-ban?q=xyz', { ...withOne, '/documents': listAnswer([]) })
    expect(page.text()).toContain('Không có văn bản phù hợp')
    expect(page.findAll('a').some((link) => link.attributes('href') === '/van-ban')).toBe(true)
  })

  it('a reader with an old bookmark can take away the filter that names nothing any more', async () => {
    const details = { parameter: 'type' }
    const refusal = { data: null, error: { status: 400, name: 'ValidationError', message: 'type', details } }
    const { page } = await open('/van-ban?loai=cu', { ...withOne, '/documents': refusal })
    expect(page.text()).toContain('Không có văn bản phù hợp')
    expect(page.get('.chip').attributes('href')).toBe('/van-ban')
  })

  it('a reader is told when the list did not load and can ask again', async () => {
    const answers: Record<string, unknown> = { '/documents/facets': facetsAnswer }
    const { page } = await open('/van-ban', answers)
    expect(page.get('[role=alert]').text()).toContain('Chưa tải được')
    answers['/documents'] = listAnswer([decision])
    await page.get('[role=alert] button').trigger('click')
    await flushPromises()
    expect(page.get('tbody').text()).toContain('3116/QĐ-BCT')
  })

  it('a reader keeps the former list in view until the next one is there', async () => {
    const answers: Record<string, unknown> = { ...withOne }
    const { page, router } = await open('/van-ban', answers)
    answers['/documents'] = new Promise(() => undefined)
    await router.push('/van-ban?q=gạo')
    await flushPromises()
    expect(page.get('tbody').text()).toContain('3116/QĐ-BCT')
  })

  it('the filters still work by words when their lists did not load', async () => {
    const { page } = await open('/van-ban', { '/documents': listAnswer([decision]) })
    expect(page.get('form').text()).toContain('Danh mục lọc chưa tải được')
    expect(page.get('tbody').text()).toContain('3116/QĐ-BCT')
  })

  it('a screen reader hears the Vietnamese text of an English page in Vietnamese', async () => {
    const { page } = await open('/en/documents', withOne)
    expect(page.get('tbody a').attributes('lang')).toBe('vi')
    expect(page.get('[role=status]').text()).toBe('1 document')
  })
})
