import { expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()

/** What an answer says of itself, not of what a browser may do with it. */
const own = /^(content-(type|length)|date|connection|keep-alive|vary|cache-.*|allow|location|x-powered-by)$/

const rulesIn = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !own.test(name)))

it.each(['/api/articles', '/api/articles/khong-co', '/api/khong-co', '/api'])(
  'an answer of the API binds browsers as Strapi’s own middleware binds them elsewhere: %s',
  async (path) => {
    const elsewhere = rulesIn((await cms.get('/khong-co')).headers)
    expect(Object.keys(elsewhere)).toEqual(
      expect.arrayContaining(['content-security-policy', 'strict-transport-security', 'x-frame-options']),
    )
    expect(rulesIn((await cms.get(path)).headers)).toEqual(elsewhere)
  },
)
