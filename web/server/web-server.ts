import type { IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import Fastify, { type FastifyInstance } from 'fastify'
import { meetBadAddresses } from './bad-addresses'
import type { ServerConfig } from './config'
import { crawlerCount } from './crawlers'
import { drainOf } from './drain'
import { serveFeeds } from './feeds/serve-feeds'
import { createFront, type Front } from './front'
import { described, type Log } from './log'
import { pageMaker } from './pages/make-page'
import { pageDataMaker } from './pages/make-page-data'
import { builtRenderer, type Renderer } from './pages/renderer'
import { servePages } from './pages/serve-pages'
import { portalContent } from './portal-content'
import { proxyToCms } from './proxy/proxy-to-cms'
import { refuseMethod } from './refuse-method'
import { headersFor, securityHeaders } from './security-headers'
import { serveFiles } from './serve-files'
import { serveHealth } from './serve-health'
import { serveKept } from './serve-kept'

const distFolder = fileURLToPath(new URL('../dist', import.meta.url))

async function developmentRenderer(front: Front): Promise<Renderer> {
  const { sourceRenderer, startVite } = await import('./dev-server')
  const vite = await startVite(front.server)
  front.put((request, response, next) => vite.middlewares(request, response, next))
  return sourceRenderer(vite)
}

interface Stage {
  front: Front
  app: FastifyInstance
}

/** Renders from the build, whose files it serves too, in production; from the sources in development. */
async function usualRenderer({ front, app }: Stage, { isProduction }: ServerConfig): Promise<Renderer> {
  if (!isProduction) return developmentRenderer(front)
  await serveFiles(app, `${distFolder}/client`)
  return builtRenderer(distFolder)
}

function createFastify(front: Front, commonHeaders: Record<string, string>): FastifyInstance {
  const app = Fastify({
    serverFactory: (handler) => {
      front.last(handler)
      return front.server
    },
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: false,
    return503OnClosing: false,
  })
  // Before the body is read: nobody wants it, and one that cannot be read would be told of first.
  app.addHook('onRequest', async (request, reply) =>
    request.is404 ? refuseMethod(request, reply) : undefined,
  )
  app.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of headersFor(reply.getHeader('content-type'), commonHeaders)) {
      if (!reply.hasHeader(name)) reply.header(name, value)
    }
  })
  return app
}

/** Whether only the answer's way ended, since its reader left: readers on a slow line do so all day. */
const isAbandoned = ({ socket }: IncomingMessage, error: unknown): boolean =>
  socket.destroyed && error instanceof Error && error.name === 'AbortError'

interface WebServer {
  listen: () => Promise<unknown>
  /** Finishes what runs, then closes. */
  stop: () => Promise<void>
}

/** The portal's public web server, ready to listen. */
export async function createWebServer(
  config: ServerConfig,
  log: Log,
  rendererFor = usualRenderer,
): Promise<WebServer> {
  const commonHeaders = securityHeaders(config)
  const front = createFront()
  const app = createFastify(front, commonHeaders)
  app.setErrorHandler((error, request, reply) => {
    if (isAbandoned(request.raw, error)) return reply.hijack()
    log.error('A request failed', { url: request.url, ...described(error) })
    return reply.code(500).type('text/plain; charset=utf-8').send('Lỗi máy chủ | Server error')
  })

  const drain = drainOf(front.server)
  front.put(drain.handler)
  const crawlers = crawlerCount(config, log)
  front.put(crawlers.handler)
  const { answers, content, follower } = portalContent(config, log)
  front.put(serveKept({ answers, content, commonHeaders, log }))
  front.put(meetBadAddresses(commonHeaders))
  const { publicUrl } = config
  serveFeeds(app, { answers, ask: content.ask, askPast: content.askPast, publicUrl, commonHeaders, log })
  serveHealth(app, () => follower.hasFollowed && !drain.isStopping())
  await proxyToCms(app, config)
  const renderer = await rendererFor({ front, app }, config)
  const makers = { renderer, ask: content.ask, config }
  servePages(app, {
    makePage: pageMaker(makers),
    makeData: pageDataMaker(makers),
    answers,
    commonHeaders,
    log,
  })

  return {
    async listen() {
      void follower.start()
      await app.listen({ host: config.host, port: config.port })
    },
    async stop() {
      await drain.run()
      follower.stop()
      await crawlers.flush()
      await app.close()
    },
  }
}
