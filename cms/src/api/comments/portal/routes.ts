import { readsOf } from '../../../kernel/database/reads'
import { parsed } from '../../../kernel/refusals'
import { parseQuery } from '../../../kernel/request/parse-query'
import type { GuardedRoute, StaffAction } from '../../../kernel/staff/guarded-routes'
import { inTransaction } from '../../../kernel/transaction'
import { answerOfficially } from './answer-officially'
import { countModerated } from './count-moderated'
import { decide } from './decide'
import { listDecisions } from './decision-log'
import { findModerated, listModerated } from './find-moderated'
import { answerSchema, decideSchema, decisionsSchema, moderatedSchema } from './portal.schema'
import { undoDecision } from './undo'

/** The right to decide on comments. */
export const moderateComments: StaffAction = { name: 'comments.moderate', label: 'Kiểm duyệt bình luận' }

interface Paged<Item> {
  items: Item[]
  total: number
}

const pageOf = <Item>(
  { items, total }: Paged<Item>,
  { page, pageSize }: { page: number; pageSize: number },
) => ({
  data: items,
  meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
})

const list: GuardedRoute = {
  method: 'GET',
  path: '/comments',
  answer: async (strapi, { query }) => {
    const asked = parseQuery(moderatedSchema, query)
    const { data, meta } = pageOf(await listModerated(readsOf(strapi), asked), asked)
    return { data, meta: { ...meta, publicUrl: strapi.config.get<string>('portal.publicUrl') } }
  },
}

const counts: GuardedRoute = {
  method: 'GET',
  path: '/comments/counts',
  answer: async (strapi, { now }) => ({ data: await countModerated(readsOf(strapi), now), meta: {} }),
}

const decisions: GuardedRoute = {
  method: 'GET',
  path: '/comments/decisions',
  answer: async (strapi, { query }) => {
    const asked = parseQuery(decisionsSchema, query)
    return pageOf(await listDecisions(readsOf(strapi), asked), asked)
  },
}

const decideAll: GuardedRoute = {
  method: 'POST',
  path: '/comments/decisions',
  answer: (strapi, { body, staff, now }) => {
    const decision = { ...parsed(decideSchema, body), staff, now }
    return inTransaction(strapi, async (trx) => {
      const decisionIds = await decide(trx, decision)
      return { data: await findModerated(trx, decision.ids), meta: { decisionIds } }
    })
  },
}

const undo: GuardedRoute = {
  method: 'POST',
  path: '/comments/decisions/:id/undo',
  answer: (strapi, { params, staff, now }) =>
    inTransaction(strapi, async (trx) => {
      const commentId = await undoDecision(trx, params.id ?? '', { staff, now })
      const [data] = await findModerated(trx, [commentId])
      return { data, meta: {} }
    }),
}

const answer: GuardedRoute = {
  method: 'POST',
  path: '/comments/:id/answers',
  answer: (strapi, { params, body, staff, now }) => {
    const official = { ...parsed(answerSchema, body), id: params.id ?? '' }
    return inTransaction(strapi, async (trx) => {
      const answerId = await answerOfficially(trx, official, { staff, now })
      const [data] = await findModerated(trx, [answerId])
      return { data, meta: {} }
    })
  },
}

/** What the panel asks below /portal. */
export const moderationRoutes: GuardedRoute[] = [list, counts, decisions, decideAll, undo, answer]
