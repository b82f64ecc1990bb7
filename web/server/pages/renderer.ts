import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PageRequest, RenderedPage } from '../../src/app/rendered-page'
import { builtAssets, type FindAssets } from './page-assets'

/** Renders pages: from the finished build in production, from the sources through Vite in development. */
export interface Renderer {
  render: (request: PageRequest) => Promise<RenderedPage>
  assets: FindAssets
}

/** The renderer of a finished build in `distFolder`. */
export async function builtRenderer(distFolder: string): Promise<Renderer> {
  const entry: Pick<Renderer, 'render'> = await import(
    pathToFileURL(resolve(distFolder, 'server/entry-server.js')).href
  )
  return { render: entry.render, assets: builtAssets(resolve(distFolder, 'client')) }
}
