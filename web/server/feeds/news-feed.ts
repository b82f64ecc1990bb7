import type { ListArticlesAnswer, ListCategoriesAnswer } from '../../../cms/contract/articles'
import type { GetSiteAnswer } from '../../../cms/contract/site'
import { addressOf } from '../../src/shared/lib/addresses'
import { MovedThere, NothingThere, type Gathering } from './gather'

export interface NewsItem {
  id: string
  url: string
  title: string
  summary: string | null
  category: string | null
  /** ISO instant. */
  postedAt: string
  imageUrl: string | null
}

/** The newest articles, of the portal or of one category, whatever form they are sent in. */
export interface NewsFeed {
  title: string
  description: string | null
  /** The page a person reads the same on. */
  pageUrl: string
  /** Where this feed itself is. */
  url: string
  items: NewsItem[]
}

export interface FeedPlace {
  publicUrl: string
  /** Path of the feed, e.g. `/rss.xml`. */
  path: string
  /** Slug of a category; all articles without it. */
  category?: string
}

const itemCount = 30

/** The name of a category; one that was renamed is followed to its feed of the same form. */
async function categoryName(cms: Gathering, slug: string, path: string): Promise<string> {
  const { data } = await cms.get<ListCategoriesAnswer>('/api/categories?locale=vi')
  const found = data.find((category) => category.slug === slug)
  if (found) return found.name
  const moved = data.find(({ formerSlugs }) => formerSlugs.includes(slug))
  if (!moved) throw new NothingThere(slug)
  throw new MovedThere(addressOf('category', 'vi', { slug: moved.slug }) + path.slice(path.lastIndexOf('/')))
}

/** Gathers the newest articles in Vietnamese. Throws `NothingThere` for an unknown category, `MovedThere` for a renamed one. */
export async function newsFeed(cms: Gathering, { publicUrl, path, category }: FeedPlace): Promise<NewsFeed> {
  const only = category ? `category=${encodeURIComponent(category)}&` : ''
  const name = category ? await categoryName(cms, category, path) : null
  const [site, articles] = await Promise.all([
    cms.get<GetSiteAnswer>('/api/site?locale=vi'),
    cms.get<ListArticlesAnswer>(`/api/articles?${only}locale=vi&pageSize=${itemCount}`),
  ])
  const { settings } = site.data
  const page = category ? addressOf('category', 'vi', { slug: category }) : addressOf('home', 'vi')
  return {
    title: name ? `${name} | ${settings.name}` : settings.name,
    description: settings.description,
    pageUrl: publicUrl + page,
    url: publicUrl + path,
    items: articles.data.map((article) => ({
      id: article.id,
      url: publicUrl + addressOf('article', 'vi', { slug: article.slug }),
      title: article.title,
      summary: article.summary,
      category: article.category?.name ?? null,
      postedAt: article.postedAt,
      imageUrl: article.coverImage ? new URL(article.coverImage.url, publicUrl).href : null,
    })),
  }
}
