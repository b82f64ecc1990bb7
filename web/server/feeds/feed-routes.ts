import type { GetEventAnswer, ListEventsAnswer } from '../../../cms/contract/events'
import { atomOf } from './atom'
import { calendarOf } from './calendar'
import type { Gathering } from './gather'
import { jsonFeedOf } from './json-feed'
import { newsFeed, type NewsFeed } from './news-feed'
import { rssOf } from './rss'

/** What a feed's address asks for. */
export interface FeedRequest {
  path: string
  slug: string
  publicUrl: string
}

export interface FeedRoute {
  path: string
  type: string
  make: (cms: Gathering, request: FeedRequest) => Promise<string>
}

const forms: { file: string; type: string; write: (feed: NewsFeed) => string }[] = [
  { file: 'rss.xml', type: 'application/rss+xml; charset=utf-8', write: rssOf },
  { file: 'atom.xml', type: 'application/atom+xml; charset=utf-8', write: atomOf },
  { file: 'feed.json', type: 'application/feed+json; charset=utf-8', write: jsonFeedOf },
]

const newsRoutes: FeedRoute[] = forms.flatMap(({ file, type, write }) => [
  {
    path: `/${file}`,
    type,
    make: async (cms, { path, publicUrl }) => write(await newsFeed(cms, { path, publicUrl })),
  },
  {
    path: `/chuyen-muc/:slug/${file}`,
    type,
    make: async (cms, { path, publicUrl, slug }) =>
      write(await newsFeed(cms, { path, publicUrl, category: slug })),
  },
])

const calendarType = 'text/calendar; charset=utf-8'

const calendarRoutes: FeedRoute[] = [
  {
    path: '/phien-cho.ics',
    type: calendarType,
    async make(cms, { publicUrl }) {
      const { data } = await cms.get<ListEventsAnswer>('/api/events?locale=vi&pageSize=50')
      return calendarOf(data, 'Phiên chợ, hội chợ', publicUrl)
    },
  },
  {
    path: '/phien-cho/:slug.ics',
    type: calendarType,
    async make(cms, { slug, publicUrl }) {
      const { data } = await cms.get<GetEventAnswer>(`/api/events/${encodeURIComponent(slug)}?locale=vi`)
      return calendarOf([data], data.name, publicUrl)
    },
  },
]

/** Feeds of news and fairs: made from the CMS's content and kept until it changes. */
export const feedRoutes: FeedRoute[] = [...newsRoutes, ...calendarRoutes]
