import { fileURLToPath } from 'node:url'
import { readConfig } from '../../web/server/config'
import { Log } from '../../web/server/log'
import { builtRenderer } from '../../web/server/pages/renderer'
import { createWebServer } from '../../web/server/web-server'

/** The portal's own web server, which also counts its renders and tells by any message how often it rendered which page. */
const log = new Log()
const built = await builtRenderer(fileURLToPath(new URL('../../web/dist', import.meta.url)))
const config = readConfig(process.env)
let rendered: string[] = []

const server = await createWebServer(config, log, async () => ({
  ...built,
  render(request) {
    rendered.push(request.url)
    return built.render(request)
  },
}))
process.on('message', () => {
  process.send?.(rendered)
  rendered = []
})
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)))
process.once('disconnect', () => process.exit(0))
await server.listen()
