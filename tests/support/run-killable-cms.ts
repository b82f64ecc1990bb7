import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { bootCms, type CmsPlace } from './boot-cms'
import { entriesOf } from './entries'
import { signedInReader } from './readers'

/** What a CMS tells the test that started it. */
export interface KillableReady {
  port: number
  /** Published in the first life only. */
  articleId: string | null
  readerToken: string | null
}

// A CMS whose test is gone would never be stopped.
process.once('disconnect', () => process.exit(1))

const strapi = await bootCms(JSON.parse(process.argv[2] ?? '{}') as CmsPlace)
strapi.server.httpServer.listen(0, '127.0.0.1')
await once(strapi.server.httpServer, 'listening')
const { port } = strapi.server.httpServer.address() as AddressInfo
const isFirst = (await strapi.db.query('api::articles.article').count()) === 0
const ready: KillableReady = {
  port,
  articleId: isFirst ? await publishArticle() : null,
  readerToken: isFirst ? (await signedInReader({ strapi }, 'Minh')).token : null,
}
process.send?.(ready)

function publishArticle(): Promise<string> {
  const article = { title: 'Khai mạc phiên chợ', slug: 'khai-mac', postedAt: '2026-11-01T01:00:00Z' }
  return entriesOf(strapi).publish('api::articles.article', article)
}
