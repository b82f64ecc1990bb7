import type { Core } from '@strapi/strapi'
import type { Context } from '../../../kernel/answer/context'
import { readsOf } from '../../../kernel/database/reads'
import { isDraining } from '../../../kernel/lifecycle/drain'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** 200 where this process can serve: the database answers and it is not being stopped. */
  async one(ctx: Context) {
    ctx.set('Cache-Control', 'no-store')
    const database = await readsOf(strapi)
      .raw('select 1 from leases limit 1')
      .then(
        () => true,
        () => false,
      )
    const ready = database && !isDraining(strapi.server.httpServer)
    ctx.status = ready ? 200 : 503
    ctx.body = { data: { ready, database }, meta: {} }
  },
})
