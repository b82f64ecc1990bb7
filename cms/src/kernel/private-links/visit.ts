import type { Core } from '@strapi/strapi'
import type { Context } from '../answer/context'
import { addressKeyOf } from '../identity'
import { spend } from '../rate-limit'
import { Refusal } from '../refusals'
import { entryBehind, privateTokenOf, type PrivateKind } from './private-links'

/** Told to whoever holds no valid link, and where the entry is gone. */
export const noPrivateEntry = () =>
  new Refusal(404, {
    vi: 'Đường dẫn riêng không đúng hoặc mục này không còn nữa.',
    en: 'This private link is wrong, or what it led to is gone.',
  })

const secretOf = (strapi: Core.Strapi): string => strapi.config.get('portal.readerSecret')

/** The token of a private link to an entry. */
export const tokenFor = (strapi: Core.Strapi, kind: PrivateKind, documentId: string): string =>
  privateTokenOf(secretOf(strapi), kind, documentId)

/** The entry that a visitor's link (`:token` of the route) opens; throws the 404 for none and the 429 for a guesser. */
export async function visitedEntry(strapi: Core.Strapi, ctx: Context, kind: PrivateKind): Promise<string> {
  await spend(strapi, 'privateLink', await addressKeyOf(strapi, ctx, new Date()))
  const documentId = entryBehind(secretOf(strapi), kind, String(ctx.params.token))
  if (!documentId) throw noPrivateEntry()
  return documentId
}
