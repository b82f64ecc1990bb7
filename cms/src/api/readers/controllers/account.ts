import type { Core } from '@strapi/strapi'
import type { ForgottenPasswordAnswer, RegisterAnswer } from '../../../../contract/readers'
import { checkProof } from '../../../kernel/challenge'
import { addressKeyOf, refuseForeignPages } from '../../../kernel/identity'
import { spend } from '../../../kernel/rate-limit'
import { answerRefusals, parsed } from '../../../kernel/refusals'
import { localeOf } from '../../../kernel/request/parse-query'
import { sendPrivately } from '../../../kernel/voices'
import { resetPassword, sendReset } from '../passwords'
import { confirmSchema, forgottenPasswordSchema, registerSchema, resetPasswordSchema } from '../reader.schema'
import { REGISTERED, RESET_SENT } from '../reader-words'
import { confirm, register } from '../register'
import { signIn } from '../send-session'
import { emailKeyOf } from '../sign-in'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  register: answerRefusals(async (ctx) => {
    refuseForeignPages(strapi, ctx)
    const { challenge, website, ...form } = parsed(registerSchema, ctx.request.body)
    const now = new Date()
    const locale = localeOf(ctx.query)
    const proof = await checkProof(strapi, challenge, now)
    await spend(strapi, 'register', await addressKeyOf(strapi, ctx, now))
    await spend(strapi, 'mail', emailKeyOf(strapi, form.email))
    // A program that filled in the field people do not see is told nothing, and gets nothing.
    if (!website) await register(strapi, { form, proof, locale, now })
    sendPrivately(ctx, { data: null, meta: { message: REGISTERED[locale] } } satisfies RegisterAnswer, 201)
  }),

  confirm: answerRefusals(async (ctx) => {
    refuseForeignPages(strapi, ctx)
    const { token } = parsed(confirmSchema, ctx.request.body)
    const now = new Date()
    await spend(strapi, 'privateLink', await addressKeyOf(strapi, ctx, now))
    await signIn(strapi, ctx, await confirm(strapi, token, now))
  }),

  forgottenPassword: answerRefusals(async (ctx) => {
    refuseForeignPages(strapi, ctx)
    const { email } = parsed(forgottenPasswordSchema, ctx.request.body)
    const now = new Date()
    const locale = localeOf(ctx.query)
    await spend(strapi, 'mail', await addressKeyOf(strapi, ctx, now))
    await spend(strapi, 'mail', emailKeyOf(strapi, email))
    await sendReset(strapi, { email, locale, now })
    sendPrivately(ctx, {
      data: null,
      meta: { message: RESET_SENT[locale] },
    } satisfies ForgottenPasswordAnswer)
  }),

  resetPassword: answerRefusals(async (ctx) => {
    refuseForeignPages(strapi, ctx)
    const { token, password } = parsed(resetPasswordSchema, ctx.request.body)
    const now = new Date()
    await spend(strapi, 'privateLink', await addressKeyOf(strapi, ctx, now))
    await signIn(strapi, ctx, await resetPassword(strapi, { token, password, now }))
  }),
})
