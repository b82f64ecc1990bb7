import { expect, it } from 'vitest'
import { nearestPage } from './nearest-page'

const listOfPages = (pageCount: number) => (query: { page: number }) =>
  Promise.resolve({
    data: [],
    meta: { pagination: { ...query, pageSize: 20, pageCount, total: 20 * pageCount }, publicUrl: '' },
  })

const pageShown = async (pageCount: number, page: number) =>
  (await nearestPage(listOfPages(pageCount), { page })).meta.pagination.page

it('an editor who decides all comments of the last page sees those before it', async () => {
  expect(await pageShown(2, 2)).toBe(2)
  expect(await pageShown(1, 2)).toBe(1)
  expect(await pageShown(0, 3)).toBe(1)
})
