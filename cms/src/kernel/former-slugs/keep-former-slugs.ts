import type { Core } from '@strapi/strapi'
import type { MovedKind } from './moved-kind'
import { type Placed, slugMoves } from './slug-moves'

const uid = 'api::site.former-slug'

interface Move {
  kind: MovedKind
  id: string
  before: Placed[]
  after: Placed[]
}

/** Remembers the addresses a published entry leaves. Joins the transaction that is open. */
export const keepFormerSlugs = async (strapi: Core.Strapi, { kind, id, before, after }: Move) => {
  const { left, taken } = slugMoves(before, after)
  for (const { locale, slug } of [...left, ...taken]) {
    await strapi.db.query(uid).deleteMany({ where: { kind, language: locale, slug } })
  }
  for (const { locale, slug } of left) {
    await strapi.db.query(uid).create({ data: { kind, entryId: id, language: locale, slug } })
  }
}
