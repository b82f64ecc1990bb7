import type { Core } from '@strapi/strapi'
import type { OwnCommentSummaryDto, OwnRatingDto, ReaderExportDto } from '../../../contract/readers'
import { readsOf } from '../../kernel/database/reads'
import { randomToken } from '../../kernel/identity'
import { inTransaction } from '../../kernel/transaction'
import { forgetAuthor, listOwnComments, listOwnReactions, listOwnReports } from '../comments'
import { forgetRater, listOwnRatings } from '../ratings'
import { dropLinks } from './account-links'
import { toReader } from './reader.serializer'
import { endAllSessions } from './sessions'
import { usersOf, type UserRow } from './users'

/** Rows asked for at once while everything is gathered. */
const PAGE_SIZE = 500

interface Page<Item> {
  items: Item[]
  total: number
}

async function everything<Item>(list: (page: number) => Promise<Page<Item>>): Promise<Item[]> {
  const all: Item[] = []
  for (let page = 1; ; page += 1) {
    const { items, total } = await list(page)
    all.push(...items)
    if (items.length < PAGE_SIZE || all.length >= total) return all
  }
}

/** Everything stored about a reader; `readerKey` is what their voices are stored under. */
export async function exportOf(
  strapi: Core.Strapi,
  user: UserRow,
  { readerKey, now }: { readerKey: string; now: Date },
): Promise<ReaderExportDto> {
  const db = readsOf(strapi)
  const asked = (page: number) => ({ readerKey, page, pageSize: PAGE_SIZE })
  return {
    reader: toReader(user),
    comments: await everything<OwnCommentSummaryDto>((page) => listOwnComments(db, asked(page))),
    ratings: await everything<OwnRatingDto>((page) => listOwnRatings(db, asked(page))),
    reactions: await listOwnReactions(db, readerKey),
    reports: await listOwnReports(db, readerKey),
    exportedAt: now.toISOString(),
  }
}

/** Deletes an account: what its reader said stays without a name, everything else goes. */
export async function deleteAccount(strapi: Core.Strapi, userId: number, readerKey: string): Promise<void> {
  const nobodysKey = randomToken()
  await inTransaction(strapi, async (trx) => {
    await forgetAuthor(trx, readerKey, nobodysKey)
    await forgetRater(trx, readerKey, nobodysKey)
    await dropLinks(trx, userId)
    await usersOf(strapi).delete({ where: { id: userId } })
  })
  await endAllSessions(strapi, userId)
}
