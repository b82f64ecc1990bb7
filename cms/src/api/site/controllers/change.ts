import type { Core } from '@strapi/strapi'
import type { GetChangesAnswer } from '../../../../contract/site'
import type { Context } from '../../../kernel/answer/context'
import { readCursor, writeCursor } from '../../../kernel/change-log/cursor'
import { readChanges } from '../../../kernel/change-log/read-changes'
import { readsOf } from '../../../kernel/database/reads'
import { parseQuery } from '../../../kernel/request/parse-query'
import { changesSchema } from '../changes.schema'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const { after } = parseQuery(changesSchema, ctx.query)
    const cursor = after ? readCursor(after) : null
    const { tags, all, next } = await readChanges(readsOf(strapi), cursor, new Date())
    ctx.set('Cache-Control', 'no-store')
    ctx.body = { data: { tags, all }, meta: { next: writeCursor(next) } } satisfies GetChangesAnswer
  },
})
