import type { LinkDto } from '@contract/subjects'
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import SubjectLinks from './SubjectLinks.vue'
import { linkLabelKey } from './subject-links'
import { surroundings } from './testing/surroundings'

const decision: LinkDto = {
  kind: 'replaces',
  direction: 'incoming',
  subject: { kind: 'document', id: 'd' },
  slug: 'quyet-dinh',
  title: 'Chương trình khuyến công',
  number: '3116/QĐ-BCT',
  at: '2023-12-18T00:00:00.000Z',
}

it('a link says what it means from the side it is read from', () => {
  expect(linkLabelKey({ kind: 'replaces', direction: 'outgoing' })).toBe('ui.links.replaces')
  expect(linkLabelKey({ kind: 'replaces', direction: 'incoming' })).toBe('ui.links.replacedBy')
})

it('in English pages the Vietnamese title of a document is marked as Vietnamese', () => {
  const links = mount(SubjectLinks, { props: { links: [decision] }, global: surroundings('en') })
  expect(links.get('h3').text()).toBe('Replaced by')
  expect(links.get('a').attributes()).toMatchObject({ lang: 'vi', href: '/en/documents/quyet-dinh' })
})

it('nothing is shown where nothing is linked', () => {
  expect(mount(SubjectLinks, { props: { links: [] }, global: surroundings() }).text()).toBe('')
})
