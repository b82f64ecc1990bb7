import type { ArticleSummaryDto } from '@contract/articles'

/** What leads the home page: featured articles first, then the newest, each once, `count` at most. */
export function pickStories(
  featured: ArticleSummaryDto[],
  newest: ArticleSummaryDto[],
  count: number,
): ArticleSummaryDto[] {
  const byId = new Map([...featured, ...newest].map((article) => [article.id, article]))
  return [...byId.values()].slice(0, count)
}
