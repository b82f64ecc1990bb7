import type { Transport } from '@/shared/http'
import { apiAddress } from './api-address'
import type { PageRequest } from './rendered-page'
import type { SourcesOfPage } from './sources-of-page'

/** The server's way to the CMS while it renders: it only reads, and notes what the page is made from. */
export function transportOver(ask: PageRequest['ask'], sources: SourcesOfPage): Transport {
  return async ({ method, path, query }) => {
    if (method !== 'get') throw new Error(`A page must not ${method} ${path} while it renders`)
    const answer = await ask(apiAddress(path, query)).catch((error: unknown) => {
      sources.addFailure()
      throw error
    })
    sources.add(answer)
    return { status: answer.status, body: JSON.parse(answer.body) }
  }
}
