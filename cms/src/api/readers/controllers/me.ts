import type { Core } from '@strapi/strapi'
import type { GetReaderAnswer } from '../../../../contract/readers'
import type { Context } from '../../../kernel/answer/context'
import { readsOf } from '../../../kernel/database/reads'
import { bearerOf, refuseForeignPages } from '../../../kernel/identity'
import { refuseName } from '../../../kernel/reader-names'
import { answerRefusals, parsed } from '../../../kernel/refusals'
import { localeOf, parseQuery } from '../../../kernel/request/parse-query'
import { sendPrivately } from '../../../kernel/voices'
import { listOwnComments } from '../../comments'
import { listOwnRatings } from '../../ratings'
import { ownAccount } from '../own-account'
import { deleteAccount, exportOf } from '../own-data'
import { changePassword, demandPassword } from '../passwords'
import { changePasswordSchema, deleteReaderSchema, ownListSchema, updateReaderSchema } from '../reader.schema'
import { toReader } from '../reader.serializer'
import { ACCOUNT_DELETED, PASSWORD_CHANGED } from '../reader-words'
import { dropSessionCookie } from '../session-cookie'
import { sessionOver } from '../sessions'
import { changeUser, findUser } from '../users'

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const ownUser = async (id: number) => {
    const user = await findUser(strapi, id)
    if (!user) throw sessionOver()
    return user
  }
  const sendReader = async (ctx: Context, id: number) =>
    sendPrivately(ctx, { data: toReader(await ownUser(id)), meta: {} } satisfies GetReaderAnswer)

  /** One page of what the asking reader did. */
  const ownList = (list: typeof listOwnComments | typeof listOwnRatings) =>
    answerRefusals(async (ctx) => {
      const { page, pageSize } = parseQuery(ownListSchema, ctx.query)
      const { readerKey } = await ownAccount(strapi, ctx)
      const { items, total } = await list(readsOf(strapi), { readerKey, page, pageSize })
      const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total }
      sendPrivately(ctx, { data: items, meta: { pagination } })
    })

  return {
    get: answerRefusals(async (ctx) => sendReader(ctx, (await ownAccount(strapi, ctx)).account.id)),
    comments: ownList(listOwnComments),
    ratings: ownList(listOwnRatings),

    update: answerRefusals(async (ctx) => {
      refuseForeignPages(strapi, ctx)
      const { account } = await ownAccount(strapi, ctx)
      const { name } = parsed(updateReaderSchema, ctx.request.body)
      await refuseName(readsOf(strapi), 'name', name)
      await changeUser(strapi, account.id, { username: name })
      await sendReader(ctx, account.id)
    }),

    changePassword: answerRefusals(async (ctx) => {
      refuseForeignPages(strapi, ctx)
      const { account } = await ownAccount(strapi, ctx)
      const change = parsed(changePasswordSchema, ctx.request.body)
      await changePassword(strapi, account, { ...change, accessToken: bearerOf(ctx) ?? '' })
      sendPrivately(ctx, { data: null, meta: { message: PASSWORD_CHANGED[localeOf(ctx.query)] } })
    }),

    export: answerRefusals(async (ctx) => {
      const { account, readerKey } = await ownAccount(strapi, ctx)
      const user = await ownUser(account.id)
      const file = await exportOf(strapi, user, { readerKey, now: new Date() })
      ctx.set('Content-Disposition', 'attachment; filename="tai-khoan.json"')
      sendPrivately(ctx, file)
    }),

    delete: answerRefusals(async (ctx) => {
      refuseForeignPages(strapi, ctx)
      const { account, readerKey } = await ownAccount(strapi, ctx)
      const { password } = parsed(deleteReaderSchema, ctx.request.body)
      await demandPassword(strapi, account, { field: 'password', password })
      await deleteAccount(strapi, account.id, readerKey)
      dropSessionCookie(strapi, ctx)
      sendPrivately(ctx, { data: null, meta: { message: ACCOUNT_DELETED[localeOf(ctx.query)] } })
    }),
  }
}
