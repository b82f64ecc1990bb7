import { expect, it } from 'vitest'
import { configuredView, type Configuration } from './configured-view'
import type { EntryView } from './entry-view'

const view: EntryView = {
  uid: 'api::articles.tag',
  title: 'name',
  columns: ['name'],
  sort: { by: 'name', order: 'ASC' },
  rows: [['name', 'slug'], ['note']],
  fields: { name: { label: 'Tên thẻ', help: 'Ngắn thôi.' }, slug: { label: 'Đường dẫn' } },
}

const stored: Configuration = {
  settings: { bulkable: true, mainField: 'slug' },
  metadatas: {
    name: { edit: { label: 'name', editable: true }, list: { label: 'name', sortable: true } },
    updatedAt: { edit: {}, list: { label: 'updatedAt' } },
    other: { edit: { label: 'other' }, list: { label: 'other' } },
  },
  layouts: { list: ['id', 'slug'], edit: [] },
}

it('labels and help are put in, and what Strapi stored beside them stays', () => {
  const { metadatas, settings } = configuredView(view, stored)
  expect(metadatas.name).toEqual({
    edit: { label: 'Tên thẻ', description: 'Ngắn thôi.', editable: true },
    list: { label: 'Tên thẻ', sortable: true },
  })
  expect(metadatas.updatedAt?.list).toEqual({ label: 'Cập nhật' })
  expect(metadatas.other).toEqual(stored.metadatas.other)
  expect(settings).toMatchObject({
    bulkable: true,
    mainField: 'name',
    defaultSortBy: 'name',
    defaultSortOrder: 'ASC',
  })
})

it('the fields of a row share its width', () => {
  expect(configuredView(view, stored).layouts).toEqual({
    list: ['name'],
    edit: [
      [
        { name: 'name', size: 6 },
        { name: 'slug', size: 6 },
      ],
      [{ name: 'note', size: 12 }],
    ],
  })
})

it('a view that is stored already is not different', () => {
  const once = configuredView(view, stored)
  expect(configuredView(view, once)).toEqual(once)
})
