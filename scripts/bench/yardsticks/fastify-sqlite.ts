import Database from 'better-sqlite3'
import Fastify from 'fastify'

/** Yardstick F: twelve articles of one page by one indexed read, columns as the portal sends them. Arguments: port, database. */
const [port, file] = process.argv.slice(2)
process.once('disconnect', () => process.exit())
const db = new Database(file, { readonly: true })
const page = db.prepare(`
  select a.document_id as id, a.slug, a.title, a.summary, a.posted_at as postedAt, a.is_featured as isFeatured,
    c.document_id as categoryId, c.slug as categorySlug, c.name as categoryName
  from articles a
  left join articles_category_lnk l on l.article_id = a.id left join categories c on c.id = l.category_id
  where a.locale = 'vi' and a.published_at is not null
  order by a.posted_at desc limit 12 offset ?`)

const app = Fastify()
app.get<{ Querystring: { page?: string } }>('/api/articles', ({ query }) => {
  const number = Number(query.page ?? 1)
  return { data: page.all((number - 1) * 12), meta: { pagination: { page: number, pageSize: 12 } } }
})
await app.listen({ port: Number(port), host: '127.0.0.1' })
