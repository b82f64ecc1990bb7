import { randomBytes } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import type { StaffAccount } from './accounts-file'

const staff = [
  {
    role: 'Quản trị viên cao nhất | Super admin',
    code: 'strapi-super-admin',
    name: 'Quản trị',
    email: 'admin@example.vn',
  },
  { role: 'Biên tập viên | Editor', code: 'strapi-editor', name: 'Biên tập', email: 'editor@example.vn' },
  { role: 'Tác giả | Author', code: 'strapi-author', name: 'Tác giả', email: 'author@example.vn' },
]

/** A password that satisfies the admin's rules: letters of both cases and digits. */
const newPassword = () => `${randomBytes(12).toString('base64url')}aA1`

/** Whether nobody works in the admin yet. */
export async function hasNoStaff(strapi: Core.Strapi): Promise<boolean> {
  return (await strapi.db.query('admin::user').count()) === 0
}

/** Makes the first accounts of the admin, one of each role. */
export async function createStaffAccounts(strapi: Core.Strapi): Promise<StaffAccount[]> {
  const accounts: StaffAccount[] = []
  for (const { role, code, name, email } of staff) {
    const found = await strapi.db.query('admin::role').findOne({ where: { code } })
    const password = newPassword()
    await strapi.service('admin::user').create({
      firstname: name,
      email,
      password,
      isActive: true,
      registrationToken: null,
      preferedLanguage: 'vi',
      roles: [found.id],
    })
    accounts.push({ role, email, password })
  }
  return accounts
}
