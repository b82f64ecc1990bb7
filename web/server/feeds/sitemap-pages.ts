import type { Answer, ListAnswer, LocaleDto } from '../../../cms/contract/envelope'
import type { ListYearsAnswer } from '../../../cms/contract/site'
import { addressOf, locales, type PageName } from '../../src/shared/lib/addresses'
import type { Gathering } from './gather'
import type { SitemapPage } from './sitemap'

interface Place {
  id: string
  /** Questions have none: they are found by their id. */
  slug?: string
}

const pageSize = 50
/** The CMS turns no further than this in any list. */
const lastPage = 1000
const fixed: PageName[] = [
  'home',
  'articles',
  'documents',
  'events',
  'questions',
  'contact',
  'submit',
  'statistics',
  'siteMap',
]

const paged: { path: string; name: PageName }[] = [
  { path: '/api/articles', name: 'article' },
  { path: '/api/documents', name: 'document' },
  { path: '/api/events', name: 'event' },
  { path: '/api/questions', name: 'question' },
]
const whole: { path: string; name: PageName }[] = [
  { path: '/api/categories', name: 'category' },
  { path: '/api/tags', name: 'tag' },
  { path: '/api/pages', name: 'page' },
]

async function* pagesOf(cms: Gathering, path: string, locale: LocaleDto): AsyncGenerator<Place[]> {
  let pageCount = 1
  for (let page = 1; page <= Math.min(pageCount, lastPage); page++) {
    const answer = await cms.get<ListAnswer<Place>>(
      `${path}${path.includes('?') ? '&' : '?'}locale=${locale}&page=${page}&pageSize=${pageSize}`,
    )
    pageCount = answer.meta.pagination.pageCount
    yield answer.data
  }
}

async function* wholeOf(cms: Gathering, path: string, locale: LocaleDto): AsyncGenerator<Place[]> {
  yield (await cms.get<Answer<Place[]>>(`${path}?locale=${locale}`)).data
}

async function yearsOf(cms: Gathering, locale: LocaleDto): Promise<Place[]> {
  const { data } = await cms.get<ListYearsAnswer>(`/api/site/years?locale=${locale}`)
  return data.map(({ year }) => ({ id: String(year), slug: String(year) }))
}

/** Where the list of all articles is longer than it can be read, those of each category reach the older ones. */
async function olderArticles(cms: Gathering, locale: LocaleDto): Promise<typeof paged> {
  const { meta } = await cms.get<ListAnswer<Place>>(
    `/api/articles?locale=${locale}&page=1&pageSize=${pageSize}`,
  )
  if (meta.pagination.pageCount <= lastPage) return []
  const { data } = await cms.get<Answer<Place[]>>(`/api/categories?locale=${locale}`)
  return data.map(({ id, slug = id }) => ({
    path: `/api/articles?category=${encodeURIComponent(slug)}`,
    name: 'article',
  }))
}

/** Every page of the portal that search engines should know, in the languages it exists in. */
export async function sitemapPages(cms: Gathering): Promise<SitemapPage[]> {
  const found = new Map<string, SitemapPage>()
  const note = (name: PageName, locale: LocaleDto, { id, slug }: Place): void => {
    const page = found.get(`${name}:${id}`) ?? {}
    page[locale] = addressOf(name, locale, { slug: slug ?? id })
    found.set(`${name}:${id}`, page)
  }
  for (const locale of locales) {
    for (const name of fixed) note(name, locale, { id: '', slug: '' })
    for (const year of await yearsOf(cms, locale)) note('siteMapYear', locale, year)
    for (const { path, name } of whole) {
      for await (const places of wholeOf(cms, path, locale))
        places.forEach((place) => note(name, locale, place))
    }
    for (const { path, name } of [...paged, ...(await olderArticles(cms, locale))]) {
      for await (const places of pagesOf(cms, path, locale))
        places.forEach((place) => note(name, locale, place))
    }
  }
  return [...found.values()]
}
