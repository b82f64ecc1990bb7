import type { RenderedPage, PageRequest } from '../../src/app/rendered-page'
import type { ServerConfig } from '../config'
import { contentSecurityPolicy } from '../security-headers'
import { documentOf } from './document'
import type { MadeAnswer } from './made-answer'
import type { Renderer } from './renderer'

/** What pages and their data are made with. */
export interface MakerParts {
  renderer: Renderer
  ask: PageRequest['ask']
  config: Pick<ServerConfig, 'publicUrl' | 'imageOrigins' | 'isProduction'>
}

function movedAnswer({ location = '/', status, tags, until, keep }: RenderedPage): MadeAnswer {
  return { status, headers: { location }, body: '', tags, until, keep }
}

/** How long a page may be shown again; in development the sources change under it, which no tag tells. */
export function keepOf(
  { status, keep }: RenderedPage,
  { isProduction }: MakerParts['config'],
): MadeAnswer['keep'] {
  if (!isProduction) return 'not'
  return status === 404 ? 'briefly' : keep
}

/** Makes the page at an address (path and query). Throws the failed query's `Problem` when the CMS does not answer. */
export function pageMaker({ renderer, ask, config }: MakerParts): (url: string) => Promise<MadeAnswer> {
  return async (url) => {
    const page = await renderer.render({ url, ask, publicUrl: config.publicUrl })
    if (page.location) return movedAnswer(page)
    const { tags: assetTags, ...hashes } = renderer.assets(page.modules)
    const policy = contentSecurityPolicy({ imageOrigins: config.imageOrigins, ...hashes })
    const { status, locale, tags, until } = page
    return {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-language': locale,
        ...(config.isProduction ? { 'content-security-policy': policy } : {}),
      },
      body: documentOf(page, assetTags),
      tags,
      until,
      keep: keepOf(page, config),
    }
  }
}
