import type { Core } from '@strapi/strapi'
import { hashable } from './rules/hashable'

/** An account as Strapi's users-permissions stores it; `username` is what stands above comments. */
export interface UserRow {
  id: number
  documentId: string
  username: string
  email: string
  password: string | null
  confirmed: boolean | null
  blocked: boolean | null
  createdAt: Date | string
}

/** A real hash of nothing anybody can type, so that an unknown address takes as long as a known one. */
const NOBODYS_HASH = '$2a$10$.dg05HDPNHmg9FAb8jAH3uuBV.NQK7KiFvkAfMV2hwv0RoTycQ2DO'

export const usersOf = (strapi: Core.Strapi) => strapi.db.query('plugin::users-permissions.user')

const serviceOf = (strapi: Core.Strapi) => strapi.plugin('users-permissions').service('user')

export const findUser = (strapi: Core.Strapi, id: number): Promise<UserRow | null> =>
  usersOf(strapi).findOne({ where: { id } })

export const findUserByEmail = (strapi: Core.Strapi, email: string): Promise<UserRow | null> =>
  usersOf(strapi).findOne({ where: { email } })

export async function changeUser(strapi: Core.Strapi, id: number, data: Partial<UserRow>): Promise<void> {
  await usersOf(strapi).update({ where: { id }, data })
}

/** Takes some tenths of a second of work by design: outside transactions only. */
export async function hashOfPassword(strapi: Core.Strapi, password: string): Promise<string> {
  const hashed: { password: string } = await serviceOf(strapi).ensureHashedPasswords({
    password: hashable(password),
  })
  return hashed.password
}

/** Whether this is the account's password; as slow for nobody's. */
export async function isPasswordOf(
  strapi: Core.Strapi,
  user: UserRow | null,
  password: string,
): Promise<boolean> {
  const matches: boolean = await serviceOf(strapi).validatePassword(
    hashable(password),
    user?.password ?? NOBODYS_HASH,
  )
  return matches && Boolean(user?.password)
}
