import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'

export interface CmsReply {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** Asks the CMS by GET; `path` begins with `/api`. */
export type AskCms = (path: string) => Promise<CmsReply>

/** How long a reader waits for the CMS, in milliseconds. */
const patience = 4_000

/** Asks the CMS for content that is the same for everybody: no cookie, no address of a reader goes along. */
export function cmsAsker(cmsUrl: string): AskCms {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  return (path) =>
    new Promise((resolve, reject) => {
      const asked = request(new URL(path, cmsUrl), { agent, timeout: patience }, (answer) => {
        const reply = (body: string) => ({ status: answer.statusCode ?? 502, headers: answer.headers, body })
        text(answer).then((body) => resolve(reply(body)), reject)
      })
      asked.once('timeout', () =>
        asked.destroy(new Error(`The CMS did not answer ${path} within ${patience} ms`)),
      )
      asked.once('error', reject)
      asked.end()
    })
}
