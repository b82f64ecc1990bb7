import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import type { SubjectKind } from '../../../contract/subjects'
import { goneTag } from '../change-log/write-changes'
import { touchesPublished, type Watch } from '../change-log/watch-writes'
import { keepFormerSlugs } from '../former-slugs/keep-former-slugs'
import { subjectKinds } from './kinds'

/** What readers see of a published entry in one language outside its own page. */
export interface PublicCard {
  locale: LocaleDto
  slug: string
  /** Cache tags of the lists it stands in. */
  lists: string[]
  /** All that lists, neighbours and links show of it, as one text to compare. */
  shown: string
}

interface SubjectWatch<Card extends PublicCard> {
  kind: SubjectKind
  read: (trx: Knex.Transaction, documentId: string) => Promise<Card[]>
  /** Tags of other entries' pages that show this one as a neighbour. */
  neighbours?: (trx: Knex.Transaction, documentId: string, cards: Card[]) => Promise<string[]>
}

const linked = async (trx: Knex.Transaction, kind: SubjectKind, id: string): Promise<string[]> => {
  const far = (near: string, end: string) =>
    trx('links')
      .where({ [`${near}_kind`]: kind, [`${near}_id`]: id })
      .select({ kind: `${end}_kind`, id: `${end}_id` })
  const ends: { kind: string; id: string }[] = await far('source', 'target').unionAll(far('target', 'source'))
  return ends.map((end) => `${end.kind}:${end.id}`)
}

const sameCards = (one: PublicCard[], other: PublicCard[]) => {
  const text = (cards: PublicCard[]) =>
    JSON.stringify(cards.map(({ locale, slug, shown }) => [locale, slug, shown]).sort())
  return text(one) === text(other)
}

/** Whether readers of a language lost the entry. */
const isWithdrawn = (before: PublicCard[], after: PublicCard[]) =>
  before.some(({ locale }) => !after.some((card) => card.locale === locale))

/** Watch of an entry with drafts: notes its page, its lists, and the pages that show it; remembers old addresses. */
export const watchSubject = <Card extends PublicCard>(
  strapi: Core.Strapi,
  { kind, read, neighbours }: SubjectWatch<Card>,
): Watch<Card[]> => ({
  uid: subjectKinds[kind].uid,
  isPublic: touchesPublished,
  read,
  settle: async (trx, { documentId, before, after }) => {
    const cards = [...(before ?? []), ...after]
    if (cards.length === 0) return []
    await keepFormerSlugs(strapi, { kind, id: documentId, before: before ?? [], after })
    const tag = `${kind}:${documentId}`
    const gone = isWithdrawn(before ?? [], after) ? [goneTag(tag)] : []
    const own = [tag, ...gone, ...cards.flatMap(({ lists }) => lists)]
    if (sameCards(before ?? [], after)) return own
    const beside = neighbours ? await neighbours(trx, documentId, cards) : []
    return [...own, ...beside, ...(await linked(trx, kind, documentId))]
  },
})
