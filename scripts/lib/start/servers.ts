import { join } from 'node:path'
import { startChild, stopChild, type RunningChild } from './children'
import type { PortalSettings } from './settings'
import { step } from './steps'

export interface Mode {
  /** Hot reload on both sides. */
  isDevelopment: boolean
  /** Without demo content. */
  isEmpty: boolean
}

export interface Servers {
  cms: RunningChild
  /** Stops the web server, then the CMS it asks. Gives the exit code for this process. */
  stop: () => Promise<number>
  /** Tells the name of a server that ended by itself. */
  onDeath: (tell: (name: string) => void) => void
}

/** Starts the CMS (filling an empty database) and then the web server. */
export async function startServers(root: string, settings: PortalSettings, mode: Mode): Promise<Servers> {
  const environment = { ...settings.environment, NODE_ENV: mode.isDevelopment ? 'development' : 'production' }
  const cms = await step('Khởi động CMS | Starting the CMS', () =>
    startChild({
      name: 'CMS',
      script: join(root, 'scripts', mode.isDevelopment ? 'develop-cms.ts' : 'run-cms.ts'),
      args: mode.isEmpty ? ['--empty'] : [],
      folder: join(root, 'cms'),
      environment,
    }),
  )
  const web = await step('Khởi động trang | Starting the web server', () =>
    startChild({
      name: 'web',
      script: join(root, 'web/server/main.ts'),
      folder: join(root, 'web'),
      environment,
    }),
  ).catch(async (error: unknown) => {
    await stopChild(cms)
    throw error
  })
  return {
    cms,
    async stop() {
      const codes = [await stopChild(web), await stopChild(cms)]
      return Math.max(...codes)
    },
    onDeath(tell) {
      for (const child of [cms, web]) child.process.once('exit', () => tell(child.name))
    },
  }
}
