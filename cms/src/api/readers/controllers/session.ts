import type { Core } from '@strapi/strapi'
import type { SignOutAnswer } from '../../../../contract/readers'
import { readsOf } from '../../../kernel/database/reads'
import { addressKeyOf, refuseForeignPages } from '../../../kernel/identity'
import { answerRefusals, parsed } from '../../../kernel/refusals'
import { sendPrivately } from '../../../kernel/voices'
import { findAccountSettings } from '../account-settings'
import { signInSchema } from '../reader.schema'
import { sendSession, signIn } from '../send-session'
import { dropSessionCookie, sessionCookieOf } from '../session-cookie'
import { endSession, renewSession, sessionOver } from '../sessions'
import { checkSignIn } from '../sign-in'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  signIn: answerRefusals(async (ctx) => {
    refuseForeignPages(strapi, ctx)
    const given = parsed(signInSchema, ctx.request.body)
    const address = await addressKeyOf(strapi, ctx, new Date())
    const { id } = await checkSignIn(strapi, { ...given, address })
    await signIn(strapi, ctx, id)
  }),

  refresh: answerRefusals(async (ctx) => {
    refuseForeignPages(strapi, ctx)
    const refreshToken = sessionCookieOf(ctx)
    if (!refreshToken) throw sessionOver()
    const { idleSeconds } = await findAccountSettings(readsOf(strapi))
    const renewed = await renewSession(strapi, { refreshToken, idleSeconds, now: new Date() })
    await sendSession(strapi, ctx, renewed)
  }),

  signOut: answerRefusals(async (ctx) => {
    refuseForeignPages(strapi, ctx)
    const refreshToken = sessionCookieOf(ctx)
    if (refreshToken) await endSession(strapi, refreshToken)
    dropSessionCookie(strapi, ctx)
    sendPrivately(ctx, { data: null, meta: {} } satisfies SignOutAnswer)
  }),
})
