import type { Core } from '@strapi/strapi'
import { seedArticles } from './seed/articles'
import { seedDocuments } from './seed/documents'
import { seedEvents } from './seed/events'
import { seedLinks, type SubjectIds } from './seed/links'
import { seedMarks } from './seed/marks'
import { seedMedia } from './seed/media'
import { seedPages } from './seed/pages'
import { seedQuestions } from './seed/questions'
import { seedSite } from './seed/site'
import { seedTerms } from './seed/terms'
import { startCountsOf, type StartCount } from './start-counts'

interface SeedOptions {
  strapi: Core.Strapi
  /** The day around which coming fairs are laid. */
  now: Date
  /** Told the name of each step before it begins. */
  onProgress?: (step: string) => void
}

export type SeedOutcome = { isSeeded: false } | { isSeeded: true; ids: SubjectIds; startCounts: StartCount[] }

/**
 * Fills an empty database with the demo content, all or nothing: an interrupted call leaves nothing in the way of the
 * next one. A database that has an article already is left as it is. The staff accounts are made elsewhere.
 */
export async function seedDemo(options: SeedOptions): Promise<SeedOutcome> {
  const { strapi } = options
  if ((await strapi.db.query('api::articles.article').count()) > 0) return { isSeeded: false }
  const ids = await strapi.db.transaction(() => seedAll(options))
  return { isSeeded: true, ids, startCounts: startCountsOf(ids) }
}

async function seedAll({ strapi, now, onProgress = () => {} }: SeedOptions): Promise<SubjectIds> {
  onProgress('Chuyên mục, thẻ, loại văn bản | Lists')
  const terms = await seedTerms(strapi)
  onProgress('Tranh vẽ và tệp đính kèm | Pictures and files')
  const media = await seedMedia(strapi)
  onProgress('Trang tĩnh, trình đơn, liên kết | Pages and menus')
  const page = await seedPages(strapi, media)
  await seedSite(strapi, await seedMarks(strapi))
  onProgress('Văn bản và phiên chợ | Documents and fairs')
  const document = await seedDocuments(strapi, media, terms)
  const event = await seedEvents(strapi, media, now)
  onProgress('Bài viết | Articles')
  const article = await seedArticles(strapi, media, terms)
  const ids: SubjectIds = { article, document, event, page }
  await seedLinks(strapi, ids)
  onProgress('Hỏi đáp | Questions')
  await seedQuestions(strapi)
  return ids
}
