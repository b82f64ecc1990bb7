import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Renderer } from './pages/renderer'
import { createServer, type ViteDevServer } from 'vite'

const client = '<script type="module" src="/@vite/client"></script>'
const entry = '<script type="module" src="/src/app/entry-client.ts"></script>'

/** Starts Vite inside this server, so that a saved source file is in the browser at once. */
export function startVite(server: Server): Promise<ViteDevServer> {
  return createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    appType: 'custom',
    server: { middlewareMode: { server }, hmr: { server } },
  })
}

/** Renders from the sources; their styles come by script. */
export function sourceRenderer(vite: ViteDevServer): Renderer {
  return {
    async render(request) {
      const { render } = await vite.ssrLoadModule('/src/app/entry-server.ts')
      return render(request)
    },
    assets: () => ({ tags: client + entry, styleHash: null, scriptHash: null }),
  }
}
