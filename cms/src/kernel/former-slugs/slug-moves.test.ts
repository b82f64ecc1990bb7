import { expect, it } from 'vitest'
import { slugMoves } from './slug-moves'

const vi = (slug: string) => ({ locale: 'vi', slug })

it('a renamed entry leaves its old address in that language only', () => {
  const en = { locale: 'en', slug: 'news' }
  expect(slugMoves([vi('tin'), en], [vi('tin-moi'), en])).toEqual({
    left: [vi('tin')],
    taken: [vi('tin-moi')],
  })
})

it('an entry taken offline keeps its address for when it comes back', () => {
  expect(slugMoves([vi('tin')], [])).toEqual({ left: [vi('tin')], taken: [] })
})

it('an unchanged address moves nothing', () => {
  expect(slugMoves([vi('tin')], [vi('tin')])).toEqual({ left: [], taken: [] })
})
