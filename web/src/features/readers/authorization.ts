import { session } from './session'

/** Paths that speak for themselves: by password, by the secret of a mail, or by the cookie. */
const open = /^\/readers\/(?:challenge|register|confirm|sign-in|refresh|forgotten-password|reset-password)$/

const written = (token: string | undefined): string | undefined => token && `Bearer ${token}`

async function renewed(): Promise<string | undefined> {
  const { renewSession } = await import('./renew-session')
  const fresh = await renewSession().catch(() => null)
  return written(fresh?.accessToken)
}

async function header(path: string): Promise<string | undefined> {
  if (!session.value || open.test(path)) return undefined
  const { accessToken, accessExpiresAt } = session.value
  return Date.parse(accessExpiresAt) > Date.now() ? written(accessToken) : renewed()
}

/** In whose name requests go out: that of the signed-in reader, if there is one. */
export const authorization = { header, renewed }
