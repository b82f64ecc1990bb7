import type { Core, UID } from '@strapi/strapi'

/** What editors do, for tests: entries come into being through the Document Service, as in the admin. */
export interface Entries {
  /** A draft in one language; an entry of a type without drafts is simply there. Gives its documentId. */
  draft: (uid: UID.ContentType, data: Record<string, unknown>, locale?: string) => Promise<string>
  /** Draft, then publish, as the admin's button does. Gives the documentId. */
  publish: (uid: UID.ContentType, data: Record<string, unknown>, locale?: string) => Promise<string>
  /** Saves a change of one language, or adds that language, and leaves what is published as it is. */
  save: Change
  /** Saves and publishes a change of one language, or adds that language. */
  republish: Change
}

type Change = (
  entry: { uid: UID.ContentType; documentId: string },
  data: Record<string, unknown>,
  locale?: string,
) => Promise<void>

export function entriesOf(strapi: Core.Strapi): Entries {
  const release = async (uid: UID.ContentType, documentId: string, locale: string) => {
    const documents = strapi.documents(uid)
    if (strapi.contentType(uid).options?.draftAndPublish) await documents.publish({ documentId, locale })
  }
  const draft: Entries['draft'] = async (uid, data, locale = 'vi') => {
    const { documentId } = await strapi.documents(uid).create({ data, locale })
    return documentId
  }
  const save: Change = async ({ uid, documentId }, data, locale = 'vi') => {
    await strapi.documents(uid).update({ documentId, data, locale })
  }
  return {
    draft,
    publish: async (uid, data, locale = 'vi') => {
      const documentId = await draft(uid, data, locale)
      await release(uid, documentId, locale)
      return documentId
    },
    save,
    republish: async ({ uid, documentId }, data, locale = 'vi') => {
      await save({ uid, documentId }, data, locale)
      await release(uid, documentId, locale)
    },
  }
}
