import type { RichTextBlock, RichTextDocument, RichTextInline } from '@contract/rich-text'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { surroundings } from '../testing/surroundings'
import RichText from './RichText.vue'

function show(...content: RichTextBlock[]) {
  const body: RichTextDocument = { type: 'doc', content }
  return mount(RichText, { props: { body }, global: surroundings() })
}

function paragraph(...content: RichTextInline[]): RichTextBlock {
  return { type: 'paragraph', content }
}

function link(text: string, href: string): RichTextInline {
  return { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }
}

describe('the text of a body', () => {
  it('a reader can be sent to a heading', () => {
    const text = show({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Kết quả' }] })
    expect(text.get('h2').attributes('id')).toBe('ket-qua')
  })

  it('marks become the elements they mean', () => {
    const text = show(paragraph({ type: 'text', text: 'đậm', marks: [{ type: 'bold' }, { type: 'italic' }] }))
    expect(text.get('em > strong').text()).toBe('đậm')
  })

  it('what an editor typed as HTML is shown as letters', () => {
    const text = show(paragraph({ type: 'text', text: '<img src=x onerror=alert(1)>' }))
    expect(text.find('img').exists()).toBe(false)
    expect(text.text()).toBe('<img src=x onerror=alert(1)>')
  })

  it('a link that would run code is plain text', () => {
    const text = show(paragraph(link('bấm đây', 'javascript:alert(1)')))
    expect(text.find('a').exists()).toBe(false)
    expect(text.text()).toBe('bấm đây')
  })

  it('another site gets no handle on the page', () => {
    const text = show(paragraph(link('Bộ Công Thương', 'https://moit.gov.vn')))
    expect(text.get('a').attributes('rel')).toBe('noopener noreferrer external')
  })

  it('a block or mark that is not known is left out', () => {
    const unknown = JSON.parse('[{"type":"html","content":"<script>"},{"type":"constructor"}]')
    const marked = JSON.parse('{"type":"text","text":"chữ","marks":[{"type":"blink"}]}')
    const text = show(...unknown, paragraph(marked))
    expect(text.get('.rich-text').element.children).toHaveLength(1)
    expect(text.text()).toBe('chữ')
  })
})

describe('what a body holds besides text', () => {
  it('a wide table scrolls inside itself and can be reached by keyboard', () => {
    const cell = {
      type: 'tableHeader' as const,
      attrs: { colspan: 2 },
      content: [paragraph({ type: 'text', text: 'Năm' })],
    }
    const text = show({ type: 'table', content: [{ type: 'tableRow', content: [cell] }] })
    const region = text.get('[role=region]')
    expect(region.attributes()).toMatchObject({ tabindex: '0', 'aria-label': 'Bảng, có thể cuộn ngang' })
    expect(region.get('th').attributes('colspan')).toBe('2')
  })

  it('a picture keeps its place, its words and its smaller renderings', () => {
    const image = {
      asset: 'a',
      url: '/uploads/a.jpg',
      width: 1200,
      height: 800,
      alt: 'Gian hàng',
      title: 'Gian hàng hạt điều',
      sources: [{ url: '/uploads/s.jpg', width: 500 }],
    }
    const figure = show({ type: 'image', attrs: image })
    expect(figure.get('img').attributes()).toMatchObject({
      alt: 'Gian hàng',
      width: '1200',
      height: '800',
      srcset: '/uploads/s.jpg 500w, /uploads/a.jpg 1200w',
    })
    expect(figure.get('figcaption').text()).toBe('Gian hàng hạt điều')
  })

  it('a file says what it is and how large before it is fetched', () => {
    const file = {
      asset: 'f',
      name: 'Kế hoạch.pdf',
      url: '/uploads/k.pdf',
      extension: 'pdf',
      sizeBytes: 1_234_567,
    }
    const row = show({ type: 'attachment', attrs: file })
    expect(row.get('a').attributes('href')).toBe('/uploads/k.pdf')
    expect(row.text()).toContain('PDF, 1,2 MB')
  })

  it('a video is a link: nobody else learns that the page was read', () => {
    const page = show({ type: 'video', attrs: { provider: 'youtube', videoId: 'a b', title: 'Phóng sự' } })
    expect(page.find('iframe').exists()).toBe(false)
    expect(page.get('a').attributes('href')).toBe('https://www.youtube.com/watch?v=a%20b')
  })

  it('a reader who wants to see a video plays it inside the page, and still finds the way to its site', async () => {
    const page = show({ type: 'video', attrs: { provider: 'youtube', videoId: 'a b', title: 'Phóng sự' } })
    await page.get('a').trigger('click')
    const { src, title } = page.get('iframe').attributes()
    expect([src, title]).toEqual(['https://www.youtube-nocookie.com/embed/a%20b?autoplay=1', 'Phóng sự'])
    expect(page.get('a').attributes('href')).toBe('https://www.youtube.com/watch?v=a%20b')
  })

  it('a video that may not play inside the page is watched where it is', async () => {
    const page = show({ type: 'video', attrs: { provider: 'vimeo', videoId: '7', title: 'Phóng sự' } })
    await page.get('a').trigger('click')
    expect(page.find('iframe').exists()).toBe(false)
  })
})
