import { expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()

const somebody = { username: 'Ban biên tập', email: 'ai.do@reader.example', password: 'mat-khau-dai-10' }

it.each([
  ['/api/auth/local/register', somebody],
  ['/api/auth/local', { identifier: somebody.email, password: somebody.password }],
  ['/api/auth/forgot-password', { email: somebody.email }],
  ['/api/auth/reset-password', { code: 'x', password: 'mat-khau-dai-10' }],
  ['/api/auth/change-password', { currentPassword: 'x', password: 'y' }],
  ['/api/auth/send-email-confirmation', { email: somebody.email }],
  ['/api/auth/refresh', {}],
  ['/api/users', somebody],
])('nobody gets an account past the portal’s own rules: POST %s', async (path, body) => {
  const answer = await cms.post(path, body)
  expect([404, 405]).toContain(answer.status)
  const users = await cms.strapi.db.query('plugin::users-permissions.user').count()
  expect(users).toBe(0)
})

it.each([
  '/api/users',
  '/api/users/me',
  '/api/users/count',
  '/api/users-permissions/roles',
  '/api/connect/google',
])('nobody reads accounts or roles: GET %s', async (path) => {
  const answer = await cms.get(path)
  expect([404, 405]).toContain(answer.status)
})

it('nobody is granted an action of the stock accounts, and registration is closed', async () => {
  const granted = await cms.strapi.db
    .query('plugin::users-permissions.permission')
    .count({ where: { action: { $startsWith: 'plugin::users-permissions.' } } })
  expect(granted).toBe(0)
  const store = cms.strapi.store({ type: 'plugin', name: 'users-permissions' })
  expect(await store.get({ key: 'advanced' })).toMatchObject({ allow_register: false })
})
