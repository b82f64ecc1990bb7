import type { Core, Schema, UID } from '@strapi/strapi'
import { slugOf } from '../fold/slug'
import { freeSlug } from './free-slug'

export interface Saved {
  uid: UID.ContentType
  data: Record<string, unknown>
  documentId: string | undefined
  locale: string | undefined
  isNew: boolean
}

/** The attribute a type makes its slugs from; null where it has no slug. */
const slugSource = (schema: Schema.ContentType): string | null => {
  const slug = schema.attributes.slug
  return slug?.type === 'uid' && slug.targetField ? slug.targetField : null
}

/** Whether a save that says nothing of the slug leaves one in place; a language added to an entry has none yet. */
const keepsSlug = async (
  strapi: Core.Strapi,
  { uid, data, documentId, locale, isNew }: Saved,
): Promise<boolean> => {
  if (isNew || 'slug' in data) return false
  const where = { documentId, ...(locale ? { locale } : {}) }
  const stored = await strapi.db.query(uid).findOne({ select: ['slug'], where })
  return Boolean(stored?.slug)
}

/** Outside the admin nobody fills an empty slug: a script's or an import's entry would have no address. */
export const fillSlug = async (strapi: Core.Strapi, saved: Saved) => {
  const { uid, data, documentId, locale } = saved
  const source = slugSource(strapi.contentType(uid))
  const title = source ? data[source] : null
  if (data.slug || typeof title !== 'string' || (await keepsSlug(strapi, saved))) return
  const wanted = slugOf(title) || 'muc'
  const others = await strapi.db.query(uid).findMany({
    select: ['slug'],
    where: {
      slug: { $startsWith: wanted },
      ...(documentId ? { documentId: { $ne: documentId } } : {}),
      ...(locale ? { locale } : {}),
    },
  })
  data.slug = freeSlug(
    wanted,
    others.map(({ slug }: { slug: string }) => slug),
  )
}
