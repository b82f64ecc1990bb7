import type { Knex } from 'knex'
import { randomToken, sealOf } from '../../kernel/identity'
import { Refusal } from '../../kernel/refusals'
import type { Transaction } from '../../kernel/transaction'
import { DEAD_LINK } from './reader-words'

const TABLE = 'account_links'
const HOUR = 60 * 60 * 1000

/** What the link of a mail may do, and for how long. */
const LIFE = { confirm: 24 * HOUR, reset: HOUR }
type Purpose = keyof typeof LIFE

/** What a confirmation makes of the account: what was typed in the form that sent it, whoever has registered since. */
interface Registered {
  name: string
  passwordHash: string
}

interface NewLink {
  purpose: Purpose
  userId: number
  registered?: Registered
  now: Date
}
interface LinkRow {
  user_id: number
  name: string | null
  password_hash: string | null
  expires_at: number | string
}

/** No secret is needed: nobody can guess 256 random bits, and nobody can turn the hash around. */
const hashOf = (purpose: Purpose, token: string) => sealOf('account-link', `${purpose}:${token}`)

export async function createLinkTable(database: Knex): Promise<void> {
  await database.raw(
    `create table if not exists ${TABLE} (token_hash varchar(64) primary key, user_id integer not null,
     name text, password_hash text, expires_at bigint not null)`,
  )
}

/** Forgets links nobody has followed in time. */
export async function forgetOldLinks(database: Knex, now: Date): Promise<void> {
  await database(TABLE).where('expires_at', '<', now.getTime()).delete()
}

/** Makes the secret part of a mail's link; only its hash is kept. */
export async function newLink(
  trx: Transaction,
  { purpose, userId, registered, now }: NewLink,
): Promise<string> {
  const token = randomToken()
  await trx(TABLE).insert({
    token_hash: hashOf(purpose, token),
    user_id: userId,
    name: registered?.name ?? null,
    password_hash: registered?.passwordHash ?? null,
    expires_at: now.getTime() + LIFE[purpose],
  })
  return token
}

/** Uses a link up; throws the 400 where it was used, is over or was never ours. */
export async function followLink(
  trx: Transaction,
  { purpose, token, now }: { purpose: Purpose; token: string; now: Date },
): Promise<{ userId: number; registered: Registered | null }> {
  const link = () => trx(TABLE).where({ token_hash: hashOf(purpose, token) })
  const row: LinkRow | undefined = await link()
    .forUpdate()
    .first('user_id', 'name', 'password_hash', 'expires_at')
  if (!row || Number(row.expires_at) < now.getTime()) throw new Refusal(400, DEAD_LINK)
  await link().delete()
  const { name, password_hash: passwordHash } = row
  return { userId: row.user_id, registered: name && passwordHash ? { name, passwordHash } : null }
}

/** Takes all links of an account away. */
export async function dropLinks(trx: Transaction, userId: number): Promise<void> {
  await trx(TABLE).where('user_id', userId).delete()
}
