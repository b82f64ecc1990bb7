import type { Core, UID } from '@strapi/strapi'
import type { LocaleDto } from '../../../cms/contract/envelope'

/** documentId by the key of the demo data. */
export type Ids = Map<string, string>

type Fields = Record<string, unknown>

/** Writes one entry of a type without draft & publish; gives its documentId. */
export async function create(strapi: Core.Strapi, uid: UID.ContentType, data: Fields): Promise<string> {
  const { documentId } = await strapi.documents(uid).create({ data })
  return documentId
}

/** Writes and publishes an entry that is shown in every language as it is; gives its documentId. */
export async function publish(strapi: Core.Strapi, uid: UID.ContentType, data: Fields): Promise<string> {
  const { documentId } = await strapi.documents(uid).create({ data, status: 'published' })
  return documentId
}

/** Writes and publishes an entry in each language given; gives the documentId they share. */
export async function publishIn(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { vi, en }: Record<LocaleDto, Fields | null>,
): Promise<string> {
  const documents = strapi.documents(uid)
  const { documentId } = await documents.create({ data: vi ?? {}, locale: 'vi', status: 'published' })
  if (en) await documents.update({ documentId, data: en, locale: 'en', status: 'published' })
  return documentId
}

/** The documentId behind a key; throws where the data names something that is not there. */
export function idOf(ids: Ids, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`No entry "${key}" in the demo data`)
  return id
}
