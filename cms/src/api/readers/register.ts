import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import { spendProof, type Proof } from '../../kernel/challenge'
import { isPostgres, readsOf } from '../../kernel/database/reads'
import { sendMailAfterCommit } from '../../kernel/mail/send-mail'
import { refuseName } from '../../kernel/reader-names'
import { inTransaction, newRow, type Transaction } from '../../kernel/transaction'
import { settingsForConsent } from '../../kernel/voice-settings/form-settings'
import { dropLinks, followLink, newLink } from './account-links'
import { confirmMail, knownMail } from './account-mails'
import type { RegisterForm } from './reader.schema'
import { changeUser, findUserByEmail, hashOfPassword, usersOf, type UserRow } from './users'

interface Registration {
  form: RegisterForm
  proof: Proof
  locale: LocaleDto
  now: Date
}

/** Lets one at a time register an address, or two taps would make two accounts. SQLite writes one at a time anyway. */
async function holdAddress(trx: Knex, email: string): Promise<void> {
  if (isPostgres(trx)) await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [email])
}

/** The account still to be confirmed; a later registration of the same address takes the place of an earlier one. */
async function keepUnconfirmed(
  strapi: Core.Strapi,
  known: UserRow | null,
  account: { username: string; email: string; password: string; now: Date },
): Promise<number> {
  const { now, ...data } = account
  if (known) {
    await changeUser(strapi, known.id, data)
    return known.id
  }
  const { document_id: documentId } = newRow(now)
  const made: UserRow = await usersOf(strapi).create({
    data: { ...data, documentId, provider: 'local', confirmed: false, blocked: false },
  })
  return made.id
}

async function storeRegistration(
  strapi: Core.Strapi,
  trx: Transaction,
  { form, locale, now, passwordHash }: Registration & { passwordHash: string },
): Promise<void> {
  const { name, email } = form
  await holdAddress(trx, email)
  const known = await findUserByEmail(strapi, email)
  if (known?.blocked) return
  const letter = { name, locale, publicUrl: strapi.config.get<string>('portal.publicUrl') }
  if (known?.confirmed) {
    await sendMailAfterCommit(strapi, email, knownMail({ ...letter, name: known.username }))
    return
  }
  const userId = await keepUnconfirmed(strapi, known, { username: name, email, password: passwordHash, now })
  const registered = { name, passwordHash }
  const token = await newLink(trx, { purpose: 'confirm', userId, registered, now })
  await sendMailAfterCommit(strapi, email, confirmMail(letter, token))
}

/** Takes a registration in and sends the mail for it; to its sender a known address looks like any other. */
export async function register(strapi: Core.Strapi, registration: Registration): Promise<void> {
  const { form, proof } = registration
  await refuseName(readsOf(strapi), 'name', form.name)
  const passwordHash = await hashOfPassword(strapi, form.password)
  await inTransaction(strapi, async (trx) => {
    await settingsForConsent(trx, form.consentVersion)
    await spendProof(trx, proof)
    await storeRegistration(strapi, trx, { ...registration, passwordHash })
  })
}

/**
 * Confirms the account a mail's link leads to; gives its id. It gets the name and the password of the form that sent this
 * mail: somebody else may have registered the address since.
 */
export const confirm = (strapi: Core.Strapi, token: string, now: Date): Promise<number> =>
  inTransaction(strapi, async (trx) => {
    const { userId, registered } = await followLink(trx, { purpose: 'confirm', token, now })
    const chosen = registered ? { username: registered.name, password: registered.passwordHash } : {}
    await changeUser(strapi, userId, { ...chosen, confirmed: true })
    await dropLinks(trx, userId)
    return userId
  })
