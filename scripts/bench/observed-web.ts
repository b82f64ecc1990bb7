import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../../web/server/config'
import { Log } from '../../web/server/log'
import { builtRenderer } from '../../web/server/pages/renderer'
import { createWebServer } from '../../web/server/web-server'
import type { Observed } from './observe'

/** The portal's own web server, which tells by any message what it did since the last one (`observe.ts`). */
const log = new Log()
const built = await builtRenderer(fileURLToPath(new URL('../../web/dist', import.meta.url)))
const config = readConfig(process.env)
const resolution = 1
const delays = monitorEventLoopDelay({ resolution })
let rendered: string[] = []

const server = await createWebServer(config, log, async () => ({
  ...built,
  render(request) {
    rendered.push(request.url)
    return built.render(request)
  },
}))
delays.enable()
process.on('message', () => {
  const delayMilliseconds = Math.max(0, delays.percentile(99) / 1e6 - resolution)
  process.send?.({ rendered, delayMilliseconds } satisfies Observed)
  rendered = []
  delays.reset()
})
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)))
process.once('disconnect', () => process.exit(0))
await server.listen()
