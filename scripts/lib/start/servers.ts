import { join } from 'node:path'
import { cmsFlags, webFlags } from '../node-flags'
import { startChild, stopChild, type ChildPlace, type RunningChild } from './children'
import type { PortalSettings } from './settings'
import { step } from './steps'

export interface Mode {
  /** Hot reload on both sides. */
  isDevelopment: boolean
  /** Without demo content. */
  isEmpty: boolean
}

export interface Servers {
  /** Starts the CMS (filling an empty database) and then the web server. Gives what the CMS said when it was ready. */
  start: () => Promise<unknown>
  /** Stops what was started, the web server before the CMS it asks. Gives the exit code for this process. */
  stop: () => Promise<number>
  /** Tells the name of a server that ended by itself. */
  onDeath: (tell: (name: string) => void) => void
}

/** The two servers of the portal. They can be stopped at any time, also while they start. */
export function portalServers(root: string, settings: PortalSettings, mode: Mode): Servers {
  const environment = { ...settings.environment, NODE_ENV: mode.isDevelopment ? 'development' : 'production' }
  const children: RunningChild[] = []
  const launch = (place: Omit<ChildPlace, 'environment'>): Promise<unknown> => {
    const child = startChild({ ...place, environment })
    children.push(child)
    return child.ready
  }
  const launchCms = () =>
    launch({
      name: 'CMS',
      flags: cmsFlags,
      script: join(root, 'scripts', mode.isDevelopment ? 'develop-cms.ts' : 'run-cms.ts'),
      args: mode.isEmpty ? ['--empty'] : [],
      folder: join(root, 'cms'),
    })
  const launchWeb = () =>
    launch({
      name: 'web',
      flags: webFlags(environment),
      script: join(root, 'web/server/main.ts'),
      folder: join(root, 'web'),
    })
  return {
    async start() {
      const told = await step('Khởi động CMS | Starting the CMS', launchCms)
      await step('Khởi động trang | Starting the web server', launchWeb)
      return told
    },
    async stop() {
      const codes: number[] = []
      for (const child of children.toReversed()) codes.push(await stopChild(child))
      return Math.max(0, ...codes)
    },
    onDeath(tell) {
      for (const { name, process } of children) process.once('exit', () => tell(name))
    },
  }
}
