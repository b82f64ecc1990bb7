import type { Core } from '@strapi/strapi'
import type { SessionDto } from '../../../contract/readers'
import type { Context } from '../../kernel/answer/context'
import { readsOf } from '../../kernel/database/reads'
import { sendPrivately } from '../../kernel/voices'
import { findAccountSettings } from './account-settings'
import { toReader } from './reader.serializer'
import { WARNING_SECONDS } from './rules/session-fate'
import { keepSessionCookie } from './session-cookie'
import { sessionOver, startSession, type Tokens } from './sessions'
import { refuseUnusable } from './sign-in'
import { findUser } from './users'

/** Answers with a session: the refresh token in its cookie, the rest in the body. */
export async function sendSession(
  strapi: Core.Strapi,
  ctx: Context,
  { userId, refresh, access }: Tokens & { userId: number },
): Promise<void> {
  const user = await findUser(strapi, userId)
  if (!user) throw sessionOver()
  refuseUnusable(user)
  const { idleSeconds } = await findAccountSettings(readsOf(strapi))
  const lifespan = strapi.config.get<number>('plugin::users-permissions.sessions.accessTokenLifespan')
  const data: SessionDto = {
    reader: toReader(user),
    accessToken: access,
    accessExpiresAt: new Date(Date.now() + lifespan * 1000).toISOString(),
    idleSeconds,
    warningSeconds: WARNING_SECONDS,
  }
  keepSessionCookie(strapi, ctx, refresh)
  sendPrivately(ctx, { data, meta: {} })
}

/** Signs an account in and answers with the session. */
export async function signIn(strapi: Core.Strapi, ctx: Context, userId: number): Promise<void> {
  await sendSession(strapi, ctx, { userId, ...(await startSession(strapi, userId)) })
}
