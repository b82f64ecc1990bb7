import type { Core } from '@strapi/strapi'
import type { LocaleDto } from '../../../contract/envelope'
import type { Account } from '../../kernel/identity'
import { sendMailAfterCommit } from '../../kernel/mail/send-mail'
import { spend } from '../../kernel/rate-limit'
import { fieldFault, Refusal } from '../../kernel/refusals'
import { inTransaction } from '../../kernel/transaction'
import { dropLinks, followLink, newLink } from './account-links'
import { resetMail } from './account-mails'
import { BLOCKED, WRONG_PASSWORD } from './reader-words'
import { endAllSessions, endOtherSessions } from './sessions'
import { emailKeyOf } from './sign-in'
import { changeUser, findUser, findUserByEmail, hashOfPassword, isPasswordOf, type UserRow } from './users'

/** Sends the mail for a forgotten password where there is such an account; nobody is told whether there is. */
export async function sendReset(
  strapi: Core.Strapi,
  { email, locale, now }: { email: string; locale: LocaleDto; now: Date },
): Promise<void> {
  const user = await findUserByEmail(strapi, email)
  if (!user || user.blocked) return
  const publicUrl = strapi.config.get<string>('portal.publicUrl')
  await inTransaction(strapi, async (trx) => {
    const token = await newLink(trx, { purpose: 'reset', userId: user.id, now })
    await sendMailAfterCommit(strapi, email, resetMail({ name: user.username, publicUrl, locale }, token))
  })
}

/** Sets the password by a mail's link, which proves the address too, and signs out everywhere; gives the account's id. */
export async function resetPassword(
  strapi: Core.Strapi,
  { token, password, now }: { token: string; password: string; now: Date },
): Promise<number> {
  const hash = await hashOfPassword(strapi, password)
  const userId = await inTransaction(strapi, async (trx) => {
    const link = await followLink(trx, { purpose: 'reset', token, now })
    const user = await findUser(strapi, link.userId)
    if (!user || user.blocked) throw new Refusal(403, BLOCKED)
    await changeUser(strapi, user.id, { password: hash, confirmed: true })
    await dropLinks(trx, user.id)
    return user.id
  })
  await endAllSessions(strapi, userId)
  return userId
}

/** Throws the refusal where this is not the signed-in reader's password; guesses are limited like those of signing in. */
export async function demandPassword(
  strapi: Core.Strapi,
  account: Account,
  { field, password }: { field: string; password: string },
): Promise<UserRow> {
  await spend(strapi, 'signInAccount', emailKeyOf(strapi, account.email))
  const user = await findUser(strapi, account.id)
  if (!user || !(await isPasswordOf(strapi, user, password))) throw fieldFault(field, WRONG_PASSWORD)
  return user
}

/** Changes a signed-in reader's password and signs them out everywhere else. */
export async function changePassword(
  strapi: Core.Strapi,
  account: Account,
  change: { currentPassword: string; password: string; accessToken: string },
): Promise<void> {
  const { currentPassword, password, accessToken } = change
  await demandPassword(strapi, account, { field: 'currentPassword', password: currentPassword })
  const hash = await hashOfPassword(strapi, password)
  await inTransaction(strapi, async (trx) => {
    await changeUser(strapi, account.id, { password: hash })
    await dropLinks(trx, account.id)
  })
  await endOtherSessions(strapi, { userId: account.id, accessToken })
}
