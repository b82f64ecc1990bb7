import type { FastifyInstance } from 'fastify'

/** `/healthz` says that this process lives; `/readyz` that it can serve: the CMS has answered it and it is not stopping. */
export function serveHealth(app: FastifyInstance, isReady: () => boolean): void {
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  app.get('/readyz', (_request, reply) => {
    const ready = isReady()
    const status = ready ? 'ready' : 'not ready'
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status })
  })
}
