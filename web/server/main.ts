import { readConfig, type ServerConfig } from './config'
import { Log } from './log'
import { createWebServer } from './web-server'

/** A wrong setting is one line to whoever set it, no trace of calls. */
function configOrExit(): ServerConfig {
  try {
    return readConfig(process.env)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}

const log = new Log()
const config = configOrExit()
const server = await createWebServer(config, log)
await server.listen()
log.info('The web server listens', { port: config.port })
process.send?.('ready')

async function stop(): Promise<void> {
  await server.stop()
  log.flush()
  process.exit(0)
}
process.once('SIGTERM', () => void stop())
process.once('SIGINT', () => void stop())
// Whoever started this process is gone: a server nobody can stop any more would keep its port for ever.
process.once('disconnect', () => void stop())
