import type { NewsFeed } from './news-feed'

/** A feed as JSON Feed 1.1. */
export function jsonFeedOf({ title, description, pageUrl, url, items }: NewsFeed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: description ?? undefined,
    home_page_url: pageUrl,
    feed_url: url,
    language: 'vi',
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary ?? undefined,
      content_text: item.summary ?? item.title,
      date_published: item.postedAt,
      image: item.imageUrl ?? undefined,
      tags: item.category ? [item.category] : undefined,
    })),
  })
}
