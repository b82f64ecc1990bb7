import { randomUUID } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { Refusal } from '../../kernel/refusals'
import { SESSION_OVER } from './reader-words'
import { fateOf, type StoredSession } from './rules/session-fate'

/** What a signed-in browser holds: the one in its cookie, the other in its memory. */
export interface Tokens {
  refresh: string
  access: string
}

interface SessionRow extends StoredSession {
  sessionId: string
  userId: string
  /** Stays the same from renewal to renewal: all sessions of one sign-in share it. */
  deviceId: string | null
}

const ORIGIN = 'users-permissions'
const managerOf = (strapi: Core.Strapi) => strapi.sessionManager(ORIGIN)
const rowsOf = (strapi: Core.Strapi) => strapi.db.query('admin::session')

export const sessionOver = () => new Refusal(401, SESSION_OVER)

async function withAccess(strapi: Core.Strapi, refresh: string): Promise<Tokens> {
  const access = await managerOf(strapi).generateAccessToken(refresh)
  if (!('token' in access)) throw sessionOver()
  return { refresh, access: access.token }
}

/** The session a refresh token belongs to. Its signature is not looked at: the cookie it came in is sealed. */
function sessionIdIn(refreshToken: string): string {
  const [, payload = ''] = refreshToken.split('.')
  const read: { sessionId?: unknown } = JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}')
  return String(read.sessionId)
}

const findSession = (strapi: Core.Strapi, sessionId: string): Promise<SessionRow | null> =>
  rowsOf(strapi).findOne({ where: { sessionId, origin: ORIGIN } })

const dated = (row: SessionRow): SessionRow => ({
  ...row,
  createdAt: new Date(row.createdAt),
  updatedAt: new Date(row.updatedAt),
  absoluteExpiresAt: row.absoluteExpiresAt && new Date(row.absoluteExpiresAt),
})

async function endFamily(strapi: Core.Strapi, { userId, deviceId, sessionId }: SessionRow): Promise<void> {
  if (deviceId) await managerOf(strapi).invalidateRefreshToken(userId, deviceId)
  else await managerOf(strapi).revokeSessionById(userId, sessionId)
}

/** Signs an account in. */
export async function startSession(strapi: Core.Strapi, userId: number): Promise<Tokens> {
  const started = await managerOf(strapi).generateRefreshToken(String(userId), randomUUID(), {
    type: 'refresh',
  })
  return withAccess(strapi, started.token)
}

/** One more session of a sign-in that was renewed a moment ago; it grows no older than the others. */
async function givenOnceMore(strapi: Core.Strapi, row: SessionRow): Promise<string> {
  const { userId, deviceId, absoluteExpiresAt } = row
  const given = await managerOf(strapi).generateRefreshToken(userId, deviceId ?? randomUUID(), {
    type: 'refresh',
  })
  await rowsOf(strapi).update({ where: { sessionId: given.sessionId }, data: { absoluteExpiresAt } })
  return given.token
}

async function rotated(strapi: Core.Strapi, refreshToken: string, row: SessionRow): Promise<string> {
  const renewed = await managerOf(strapi).rotateRefreshToken(refreshToken)
  if ('token' in renewed) return renewed.token
  // Another tab may have been faster since the row was read.
  const present = await findSession(strapi, row.sessionId)
  if (present?.status !== 'rotated') throw sessionOver()
  return givenOnceMore(strapi, row)
}

/** Renews the session of a browser; throws the 401, and ends what is left of the sign-in, where it is over. */
export async function renewSession(
  strapi: Core.Strapi,
  { refreshToken, idleSeconds, now }: { refreshToken: string; idleSeconds: number; now: Date },
): Promise<Tokens & { userId: number }> {
  const found = await findSession(strapi, sessionIdIn(refreshToken))
  if (!found) throw sessionOver()
  const row = dated(found)
  const fate = fateOf(row, idleSeconds, now)
  if (fate === 'over') {
    await endFamily(strapi, row)
    throw sessionOver()
  }
  const refresh =
    fate === 'renew' ? await rotated(strapi, refreshToken, row) : await givenOnceMore(strapi, row)
  return { ...(await withAccess(strapi, refresh)), userId: Number(row.userId) }
}

/** Signs a browser out; its access token is over too. */
export async function endSession(strapi: Core.Strapi, refreshToken: string): Promise<void> {
  const row = await findSession(strapi, sessionIdIn(refreshToken))
  if (row) await endFamily(strapi, row)
}

/** Signs an account out everywhere. */
export const endAllSessions = (strapi: Core.Strapi, userId: number): Promise<void> =>
  managerOf(strapi).invalidateRefreshToken(String(userId))

/** Signs an account out everywhere but where this access token is used. */
export async function endOtherSessions(
  strapi: Core.Strapi,
  { userId, accessToken }: { userId: number; accessToken: string },
): Promise<void> {
  const { payload } = managerOf(strapi).validateAccessToken(accessToken)
  const own = await findSession(strapi, payload?.sessionId ?? '')
  const rest = own?.deviceId
    ? { $or: [{ deviceId: { $ne: own.deviceId } }, { deviceId: null }] }
    : { sessionId: { $ne: own?.sessionId ?? '' } }
  await rowsOf(strapi).deleteMany({ where: { origin: ORIGIN, userId: String(userId), ...rest } })
}
