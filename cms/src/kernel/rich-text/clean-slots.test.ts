import { expect, it, vi } from 'vitest'
import { cleanSlots } from './clean-slots'
import { richTextSlots, type AttributeSchemas } from './slots'

const body = { type: 'json', customField: 'global::rich-text' }
const component: AttributeSchemas = { text: body }
const attributes: AttributeSchemas = {
  title: { type: 'string' },
  body,
  parts: { type: 'component', component: 'site.part' },
  zone: { type: 'dynamiczone' },
}
const components = (uid: string): AttributeSchemas => (uid === 'site.part' ? component : {})
const dirty = () => ({
  type: 'doc',
  content: [{ type: 'script' }, { type: 'image', attrs: { asset: 'a1' } }],
})
const slotsOf = (data: Record<string, unknown>) => richTextSlots({ data, attributes, path: [] }, components)

it('texts are found in the entry, its components and its zones', () => {
  const data = {
    body: dirty(),
    parts: [{ text: dirty() }, { text: null }],
    zone: [{ __component: 'site.part', text: 1 }],
  }
  expect(slotsOf(data).map(({ path }) => path.join('.'))).toEqual(['body', 'parts.0.text', 'zone.0.text'])
})

it('every text is cleaned where it stands, with one look into the library', async () => {
  const data = { body: dirty(), parts: { text: dirty() } }
  const findFiles = vi.fn(() => Promise.resolve([]))
  expect(await cleanSlots(slotsOf(data), findFiles)).toEqual([])
  expect(data).toEqual({ body: { type: 'doc', content: [] }, parts: { text: { type: 'doc', content: [] } } })
  expect(findFiles.mock.calls).toEqual([[['a1']]])
})

it('an entry without pictures asks the library nothing', async () => {
  const findFiles = vi.fn(() => Promise.resolve([]))
  await cleanSlots(slotsOf({ body: { type: 'doc', content: [] } }), findFiles)
  expect(findFiles).not.toHaveBeenCalled()
})

it('the editor is told in Vietnamese which field was refused', async () => {
  const problems = await cleanSlots(slotsOf({ body: '<p>HTML</p>', parts: [] }), () => Promise.resolve([]))
  expect(problems).toEqual([
    { path: ['body'], message: 'Nội dung không đúng định dạng soạn thảo, hãy mở lại và nhập lại nội dung.' },
  ])
})
