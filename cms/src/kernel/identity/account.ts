import type { Core } from '@strapi/strapi'
import type { Context } from '../answer/context'

/** A signed-in reader's account; `name` is what stands above their comments. */
export interface Account {
  id: number
  name: string
  email: string
}

interface UserRow {
  id: number
  username: string
  email: string
  blocked: boolean | null
  confirmed: boolean | null
}

const BEARER = /^Bearer (\S+)$/i

/** The access token a request carries, or null. */
export function bearerOf(ctx: Context): string | null {
  return BEARER.exec(ctx.get('authorization'))?.[1] ?? null
}

/** The account an access token was given to; null where the token is over or the account blocked or unconfirmed. */
export async function accountOf(strapi: Core.Strapi, token: string): Promise<Account | null> {
  const sessions = strapi.sessionManager('users-permissions')
  const checked = sessions.validateAccessToken(token)
  // The token alone would hold for minutes after its reader has signed out, elsewhere too.
  if (!checked.isValid || !(await sessions.isSessionActive(checked.payload.sessionId))) return null
  const user: UserRow | null = await strapi.db.query('plugin::users-permissions.user').findOne({
    where: { id: Number(checked.payload.userId) },
    select: ['id', 'username', 'email', 'blocked', 'confirmed'],
  })
  if (!user || user.blocked || !user.confirmed) return null
  return { id: user.id, name: user.username, email: user.email }
}
