import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { fold } from '../../cms/src/kernel/fold/fold'

/** A database of the bench; git ignores it. */
export interface DataSet {
  articleCount: number
  varDir: string
}

const FIRST_POSTED = Date.UTC(2010, 0, 1)
const BETWEEN = 4_000_000

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const sentence =
  'Trung tâm phối hợp với các địa phương khảo sát nhu cầu đổi mới máy móc, hướng dẫn cơ sở lập đề án và nghiệm thu theo đúng tiến độ đã được phê duyệt. '
const body = JSON.stringify({
  type: 'doc',
  content: Array.from({ length: 12 }, () => paragraph(sentence.repeat(3))),
})

/** The text as the search keeps it. */
const words = fold(sentence.repeat(36))

const numbers = 'with recursive n(i) as (select 1 union all select i + 1 from n where i < @count)'

/** Each article has a draft and a published row, as Strapi keeps them; every 1,000th is about "điều hữu cơ". */
const insertArticles = `${numbers}
insert into articles (document_id, title, slug, summary, body, posted_at, is_featured, allows_comments, allows_rating,
  search_text, created_at, updated_at, published_at, locale)
select printf('bench%019d', i), 'Tin khuyến công số ' || i || case i % 1000 when 0 then ' về hạt điều hữu cơ' else '' end,
  'tin-khuyen-cong-so-' || i, 'Tóm tắt của tin số ' || i, @body, @first + i * @between, 0, 1, 1,
  'tin khuyen cong so ' || i || case i % 1000 when 0 then ' ve hat dieu huu co ' else ' ' end || @words,
  @first, @first, case state when 1 then @first + i * @between end, 'vi'
from n cross join (select 0 as state union all select 1)`

const insertCategories = `
insert into categories (document_id, name, name_en, slug, "order", created_at, updated_at, published_at)
select printf('benchcategory%011d', value), 'Chuyên mục ' || value, 'Category ' || value, 'chuyen-muc-' || value, value,
  @first, @first, @first from json_each('[1,2,3,4,5,6,7]')`

const linkCategories = `
insert into articles_category_lnk (article_id, category_id)
select a.id, c.id from articles a join categories c on c.slug = 'chuyen-muc-' || (1 + a.id / 2 % 7)`

/** Builds a database of so many articles from one that has the tables and nothing else; a finished one is kept. */
export function buildDataSet(emptyVarDir: string, { articleCount, varDir }: DataSet): void {
  const target = join(varDir, 'portal.db')
  if (existsSync(target)) return
  const said = (what: string) => process.stdout.write(`${articleCount} articles: ${what}\n`)
  mkdirSync(varDir, { recursive: true })
  const unfinished = `${target}.unfinished`
  copyFileSync(join(emptyVarDir, 'portal.db'), unfinished)
  copyFileSync(join(emptyVarDir, 'accounts.txt'), join(varDir, 'accounts.txt'))
  const db = new Database(unfinished)
  db.pragma('journal_mode = off')
  db.pragma('synchronous = off')
  said('writing')
  db.prepare(insertCategories).run({ first: FIRST_POSTED })
  db.prepare(insertArticles).run({ count: articleCount, body, words, first: FIRST_POSTED, between: BETWEEN })
  said('linking')
  db.prepare(linkCategories).run()
  said('analysing')
  db.exec('analyze')
  db.pragma('journal_mode = wal')
  db.close()
  renameSync(unfinished, target)
}
