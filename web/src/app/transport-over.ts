import type { Transport } from '@/shared/http'
import type { PageRequest } from './rendered-page'
import type { SourcesOfPage } from './sources-of-page'

function addressOf(path: string, query: Record<string, unknown>): string {
  const written = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) written.append(key, String(value))
  }
  return `/api${path}?${written}`
}

/** The server's way to the CMS while it renders: it only reads, and notes what the page is made from. */
export function transportOver(ask: PageRequest['ask'], sources: SourcesOfPage): Transport {
  return async ({ method, path, query }) => {
    if (method !== 'get') throw new Error(`A page must not ${method} ${path} while it renders`)
    const answer = await ask(addressOf(path, query)).catch((error: unknown) => {
      sources.addFailure()
      throw error
    })
    sources.add(answer)
    return { status: answer.status, body: JSON.parse(answer.body) }
  }
}
