import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const uid = 'api::articles.article'

/** An editor at work through the admin's own addresses. */
export interface Editor {
  /** Gives an article a new title and publishes it. */
  publish: (documentId: string, title: string) => Promise<void>
}

/** E-mail and password of the super admin, as the first start wrote them down. */
function accountOf(varDir: string): { email: string; password: string } {
  const text = readFileSync(join(varDir, 'accounts.txt'), 'utf8')
  const [, email, password] = /(\S+@\S+)\s+(\S+)/.exec(text) ?? []
  if (!email) throw new Error('accounts.txt names no account')
  return { email, password }
}

async function send(
  url: string,
  method: string,
  body: object,
  token?: string,
): Promise<{ data: { token: string } }> {
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`)
  return answer.json() as Promise<{ data: { token: string } }>
}

/** Signs the super admin in. */
export async function signIn(cmsUrl: string, varDir: string): Promise<Editor> {
  const { data } = await send(`${cmsUrl}/admin/login`, 'POST', accountOf(varDir))
  return {
    async publish(documentId, title) {
      const address = `${cmsUrl}/content-manager/collection-types/${uid}/${documentId}/actions/publish?locale=vi`
      await send(address, 'POST', { title }, data.token)
    },
  }
}
