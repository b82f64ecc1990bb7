import type { Core } from '@strapi/strapi'
import { sealOf } from '../../kernel/identity'
import { giveBack, spend } from '../../kernel/rate-limit'
import { Refusal } from '../../kernel/refusals'
import { BLOCKED, UNCONFIRMED, WRONG_SIGN_IN } from './reader-words'
import { findUserByEmail, isPasswordOf, type UserRow } from './users'

interface Attempt {
  email: string
  password: string
  /** Key of the line it comes from. */
  address: string
}

/** What limits of one account or recipient are counted under: no table of limits holds an e-mail address. */
export const emailKeyOf = (strapi: Core.Strapi, email: string): string =>
  sealOf(strapi.config.get('portal.readerSecret'), `email:${email}`)

/** Throws the 403 for an account that may not be used. */
export function refuseUnusable({ blocked, confirmed }: UserRow): void {
  if (blocked) throw new Refusal(403, BLOCKED)
  if (!confirmed) throw new Refusal(403, UNCONFIRMED)
}

/**
 * The account somebody signs in to; throws the refusal otherwise. Each try is counted before it is looked at, or many at once
 * would pass; a good one is given back. What is wrong with an account is told only to who knows its password.
 */
export async function checkSignIn(
  strapi: Core.Strapi,
  { email, password, address }: Attempt,
): Promise<UserRow> {
  const account = emailKeyOf(strapi, email)
  await spend(strapi, 'signIn', address)
  await spend(strapi, 'signInAccount', account)
  const user = await findUserByEmail(strapi, email)
  if (!(await isPasswordOf(strapi, user, password)) || !user) throw new Refusal(400, WRONG_SIGN_IN)
  refuseUnusable(user)
  await giveBack(strapi, 'signIn', address)
  await giveBack(strapi, 'signInAccount', account)
  return user
}
