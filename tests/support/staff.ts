import type { Core } from '@strapi/strapi'

/** Who works in the admin: the codes of Strapi's three roles without their prefix. */
export type StaffRole = 'super-admin' | 'editor' | 'author'

/** A fresh account of that role, signed in; send the token as `Authorization: Bearer <token>`. */
export async function makeStaffToken(strapi: Core.Strapi, role: StaffRole): Promise<string> {
  const found = await strapi.db.query('admin::role').findOne({ where: { code: `strapi-${role}` } })
  const user = await strapi.service('admin::user').create({
    firstname: role,
    email: `${role}-${Date.now()}@test.example`,
    password: 'Test-password-1',
    isActive: true,
    roles: [found.id],
  })
  const sessions = strapi.sessionManager('admin')
  const { token } = await sessions.generateRefreshToken(String(user.id), 'test', { type: 'session' })
  const access = await sessions.generateAccessToken(token)
  if (!('token' in access)) throw new Error(`No access token for ${role}`)
  return access.token
}
