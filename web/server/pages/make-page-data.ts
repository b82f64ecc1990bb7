import type { CmsAnswer, PageRequest } from '../../src/app/rendered-page'
import type { MadeAnswer } from './made-answer'
import { keepOf, type MakerParts } from './make-page'

/** What stands around every page: a browser that goes on has it already. */
const isAround = (path: string): boolean => path.startsWith('/api/site?')

const written = (path: string, { status, body }: CmsAnswer): string =>
  `${JSON.stringify(path)}:{"status":${status},"body":${body}}`

/** Notes the answers to what is asked, as the members of a JSON object. */
function noting(ask: PageRequest['ask']) {
  const members = new Map<string, string>()
  return {
    async ask(path: string): Promise<CmsAnswer> {
      const answer = await ask(path)
      if (!isAround(path)) members.set(path, written(path, answer))
      return answer
    },
    json: (): string => `{${[...members.values()].join(',')}}`,
  }
}

/**
 * Makes all that a page asks the CMS for, by address, for a browser that has the app: in one request where it would
 * need several, some of them only after others. Throws as `pageMaker` does.
 */
export function pageDataMaker({ renderer, ask, config }: MakerParts): (url: string) => Promise<MadeAnswer> {
  return async (url) => {
    const noted = noting(ask)
    const page = await renderer.render({ url, ask: noted.ask, publicUrl: config.publicUrl })
    return {
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: noted.json(),
      tags: page.tags,
      until: page.until,
      keep: keepOf(page, config),
    }
  }
}
