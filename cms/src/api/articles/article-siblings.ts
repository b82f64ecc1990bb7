import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import type { StoredInstant } from '../../kernel/database/values'

/** How many newer and how many older articles of its category an article shows. */
const SIBLINGS = 10

export interface PlaceInCategory {
  id: string
  locale: LocaleDto
  categoryRowId: number
  postedAt: StoredInstant
}
type Side = 'newer' | 'older'

/** From the article on, one after the other: joined and sorted, a large category would be read whole. */
const beside = (db: Knex, place: PlaceInCategory, side: Side) => {
  const [compared, order] = side === 'newer' ? ['>', 'asc'] : ['<', 'desc']
  return db('articles as p')
    .where('p.locale', place.locale)
    .whereNotNull('p.published_at')
    .whereRaw(`(p.posted_at, p.document_id) ${compared} (?, ?)`, [place.postedAt, place.id])
    .whereExists(
      db('articles_category_lnk as pc')
        .select('pc.article_id')
        .where({ 'pc.article_id': db.ref('p.id'), 'pc.category_id': place.categoryRowId }),
    )
    .orderBy([
      { column: 'p.posted_at', order },
      { column: 'p.document_id', order },
    ])
    .limit(SIBLINGS)
}

/** Row ids of the nearest published articles on both sides, as one UNION ALL. */
export const siblingRows = (db: Knex, place: PlaceInCategory): Knex.QueryBuilder =>
  db
    .select('*')
    .from(beside(db, place, 'newer').select({ rowId: 'p.id', id: 'p.document_id' }).as('newer'))
    .unionAll(
      db
        .select('*')
        .from(beside(db, place, 'older').select({ rowId: 'p.id', id: 'p.document_id' }).as('older')),
    )

interface Placed {
  id: string
  postedAt: string
}

const later = (one: Placed, other: Placed): number =>
  one.postedAt === other.postedAt
    ? Number(one.id > other.id) - Number(one.id < other.id)
    : Number(one.postedAt > other.postedAt) * 2 - 1

/** Articles around one, parted into newer and older, nearest first. */
export const partSiblings = <Card extends Placed>(cards: Card[], own: Placed): Record<Side, Card[]> => ({
  newer: cards.filter((card) => later(card, own) > 0).sort(later),
  older: cards.filter((card) => later(card, own) < 0).sort((one, other) => later(other, one)),
})
