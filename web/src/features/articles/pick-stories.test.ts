import type { ArticleSummaryDto } from '@contract/articles'
import { expect, it } from 'vitest'
import { pickStories } from './pick-stories'

function article(id: string): ArticleSummaryDto {
  return {
    id,
    slug: id,
    title: id,
    summary: null,
    coverImage: null,
    category: null,
    postedAt: '2015-11-12T00:00:00.000Z',
    isFeatured: false,
  }
}

it('featured articles lead the home page and none is shown twice', () => {
  const stories = pickStories([article('b')], [article('a'), article('b'), article('c')], 4)
  expect(stories.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
})

it('no more stories lead than there is room for', () => {
  expect(pickStories([article('a'), article('b')], [article('c')], 2)).toHaveLength(2)
})
