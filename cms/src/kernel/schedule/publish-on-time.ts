import type { Core, UID } from '@strapi/strapi'
import { inTransaction } from '../transaction'

interface Due {
  documentId: string
  locale: string
}

const scheduledTypes = (strapi: Core.Strapi): UID.ContentType[] =>
  Object.values(strapi.contentTypes)
    .filter(({ attributes }) => 'publishAt' in attributes && 'unpublishAt' in attributes)
    .map(({ uid }) => uid)

const findDue = (strapi: Core.Strapi, uid: UID.ContentType, where: object): Promise<Due[]> =>
  strapi.db.query(uid).findMany({ select: ['documentId', 'locale'], where })

const publish = async (strapi: Core.Strapi, uid: UID.ContentType, { documentId, locale }: Due) => {
  await strapi.documents(uid).publish({ documentId, locale })
}

const unpublish = (strapi: Core.Strapi, uid: UID.ContentType, { documentId, locale }: Due) =>
  inTransaction(strapi, async () => {
    await strapi.documents(uid).unpublish({ documentId, locale })
    await strapi.documents(uid).update({ documentId, locale, data: { unpublishAt: null } })
  })

/** One entry that cannot be published, for want of a required field say, must not hold up the others. */
const each = async (strapi: Core.Strapi, due: Due[], work: (entry: Due) => Promise<void>) => {
  for (const entry of due) {
    await work(entry).catch((fault: Error) => {
      strapi.log.error(`Scheduled change of ${entry.documentId} (${entry.locale}) failed: ${fault.message}`)
    })
  }
}

/** Publishes and takes offline what editors set a time for that has come. */
export const publishOnTime = async (strapi: Core.Strapi, now: Date) => {
  for (const uid of scheduledTypes(strapi)) {
    const drafts = { publishedAt: { $null: true }, publishAt: { $lte: now } }
    await each(strapi, await findDue(strapi, uid, drafts), (entry) => publish(strapi, uid, entry))
    const published = { publishedAt: { $notNull: true }, unpublishAt: { $lte: now } }
    await each(strapi, await findDue(strapi, uid, published), (entry) => unpublish(strapi, uid, entry))
  }
}
