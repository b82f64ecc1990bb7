import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import { builtOnce } from '../../kernel/database/built-once'
import { ensureTriggers, type Trigger } from '../../kernel/database/triggers'

/** Stands for the articles of all categories and of none. */
const ALL = 0

const columns = 'article_counts (locale, category_id, articles)'
const onPresent =
  'on conflict (locale, category_id) do update set articles = article_counts.articles + excluded.articles'

const count = (by: 1 | -1, row: 'new' | 'old') => [
  `insert into ${columns} select ${row}.locale, ${ALL}, ${by} where ${row}.published_at is not null ${onPresent}`,
  `insert into ${columns} select ${row}.locale, l.category_id, ${by} from articles_category_lnk l
     where l.article_id = ${row}.id and ${row}.published_at is not null ${onPresent}`,
]

const countLink = (by: 1 | -1, row: 'new' | 'old') =>
  `insert into ${columns} select a.locale, ${row}.category_id, ${by} from articles a
     where a.id = ${row}.article_id and a.published_at is not null ${onPresent}`

const triggers: Trigger[] = [
  {
    name: 'article_counts_published',
    table: 'articles',
    at: 'after insert',
    when: 'new.published_at is not null',
    does: count(1, 'new'),
  },
  {
    // Before its links go with it: they still say what it was counted under.
    name: 'article_counts_withdrawn',
    table: 'articles',
    at: 'before delete',
    when: 'old.published_at is not null',
    does: count(-1, 'old'),
  },
  {
    name: 'article_counts_changed',
    table: 'articles',
    at: 'after update',
    when: '(old.published_at is null) <> (new.published_at is null) or old.locale <> new.locale',
    does: [...count(-1, 'old'), ...count(1, 'new')],
  },
  {
    name: 'article_counts_linked',
    table: 'articles_category_lnk',
    at: 'after insert',
    does: [countLink(1, 'new')],
  },
  {
    name: 'article_counts_unlinked',
    table: 'articles_category_lnk',
    at: 'after delete',
    does: [countLink(-1, 'old')],
  },
  {
    name: 'article_counts_relinked',
    table: 'articles_category_lnk',
    at: 'after update',
    does: [countLink(-1, 'old'), countLink(1, 'new')],
  },
]

const countAnew = async (trx: Knex.Transaction) => {
  await trx('article_counts').delete()
  await trx.raw(`insert into ${columns} select a.locale, ${ALL}, count(*) from articles a
    where a.published_at is not null group by a.locale`)
  await trx.raw(`insert into ${columns} select a.locale, l.category_id, count(*) from articles a
    join articles_category_lnk l on l.article_id = a.id where a.published_at is not null group by a.locale, l.category_id`)
}

/**
 * Keeps the numbers of published articles, so that no list has to count them: that would take longer than the list
 * itself once there are many.
 */
export const createArticleCounts = async (strapi: Core.Strapi): Promise<void> => {
  const db = strapi.db.connection
  await db.raw(`create table if not exists article_counts
    (locale varchar(20) not null, category_id bigint not null, articles bigint not null, primary key (locale, category_id))`)
  await ensureTriggers(db, triggers, countAnew)
}

const countAll = builtOnce<{ locale: LocaleDto }, { articles: number | string }>((db, { locale }) =>
  db('article_counts').where({ locale, category_id: ALL }).select('articles'),
)

/** How many published articles there are in a language: in these categories, or in all where none are named. */
export const countArticles = async (
  db: Knex,
  locale: LocaleDto,
  categoryRowIds: number[] | null,
): Promise<number> => {
  if (!categoryRowIds) {
    const [all] = await countAll(db, { locale })
    return Number(all?.articles ?? 0)
  }
  const counted = await db('article_counts')
    .where('locale', locale)
    .whereIn('category_id', categoryRowIds)
    .sum({ total: 'articles' })
    .first<{ total: number | string | null }>()
  return Number(counted.total)
}
