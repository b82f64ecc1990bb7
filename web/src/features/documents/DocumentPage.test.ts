import { afterEach, describe, expect, it } from 'vitest'
import { openPage, type OpenPage } from '@/shared/testing/open-page'
import ui from '@/shared/ui/messages/vi.json'
import documents from './messages/vi.json'
import './DocumentPage.vue'
import { routes } from './routes'
import { decision } from './testing/documents'

const messages = { app: { siteName: 'Trung tâm' }, documents, ui }
let opened: OpenPage

async function open(shown: object | undefined, folder = '/van-ban') {
  const answer = shown && { data: { ...decision, ...shown }, meta: {} }
  const answers = { [`/documents/${decision.slug}`]: answer }
  opened = await openPage(`${folder}/${decision.slug}`, { routes, messages, answers })
  return opened.page
}

afterEach(() => opened.page.unmount())

describe('the page of a document', () => {
  it('a reader downloads a file by the address that counts downloads', async () => {
    const page = await open({})
    const download = page.get('.file-row a')
    expect(download.attributes('href')).toBe(`/api/documents/${decision.slug}/files/file-1`)
    expect(download.text()).toBe('Tải về Quyết định 3116.pdf')
    expect(page.get('.file-row').text()).toContain('PDF, 1,2 MB')
  })

  it('a reader sees of several files which one was downloaded how often, of a single one not', async () => {
    const [file] = decision.attachments
    expect((await open({})).findAll('.file-row .view-count')).toHaveLength(0)
    opened.page.unmount()
    const page = await open({ attachments: [file, { ...file, id: 'file-2' }] })
    expect(page.findAll('.file-row .view-count')).toHaveLength(2)
  })

  it('what stays Vietnamese on an English page is read aloud as Vietnamese', async () => {
    const page = await open({ number: null }, '/en/documents')
    expect(page.get('[aria-current=page]').attributes('lang')).toBe('vi')
    expect(page.get('.file-row-name').attributes('lang')).toBe('vi')
  })

  it('a reader sees its dates and who issued it, each with its name', async () => {
    const page = await open({})
    const facts = page.findAll('dl > div').map((fact) => fact.text())
    expect(facts).toContain('Cơ quan ban hànhBộ Công Thương')
    expect(facts).toContain('Ngày có hiệu lực18/12/2023')
    expect(facts.some((fact) => fact.includes('Ngày hết hiệu lực'))).toBe(false)
  })

  it('a document without a number is not given one', async () => {
    const page = await open({ number: null })
    expect(page.get('.document-heading-line').text()).toBe('Quyết địnhCòn hiệu lực')
    expect(page.findAll('dt').some((name) => name.text() === 'Số ký hiệu')).toBe(false)
  })

  it('a reader can send comments while the consultation is open', async () => {
    const page = await open({ consultation: { from: '2026-11-01', to: '2026-12-15', isOpen: true } })
    expect(page.get('.document-consultation').text()).toContain('15/12/2026')
    expect(page.get('.document-consultation a').attributes('href')).toBe('/hoi-dap')
  })

  it('a reader cannot send comments after the consultation has closed', async () => {
    const page = await open({ consultation: { from: '2023-11-01', to: '2023-12-15', isOpen: false } })
    expect(page.find('.document-consultation a').exists()).toBe(false)
  })

  it('a reader who follows an old link is shown the way to the list', async () => {
    const page = await open(undefined)
    expect(page.get('h1').text()).toBe('Không tìm thấy văn bản này')
    expect(page.findAll('a').some((link) => link.attributes('href') === '/van-ban')).toBe(true)
  })
})
