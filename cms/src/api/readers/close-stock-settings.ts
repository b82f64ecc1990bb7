import type { Core } from '@strapi/strapi'

interface Advanced {
  allow_register: boolean
  email_confirmation: boolean
}

/**
 * Takes from everybody what Strapi grants the public by itself, and closes its registration. Its addresses are gone already
 * (extensions/users-permissions); should an update bring one back, nobody may use it.
 */
export async function closeStockSettings(strapi: Core.Strapi): Promise<void> {
  await strapi.db
    .query('plugin::users-permissions.permission')
    .deleteMany({ where: { action: { $startsWith: 'plugin::users-permissions.' } } })
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' })
  const stored = (await store.get({ key: 'advanced' })) as Advanced | null
  if (stored && !stored.allow_register && stored.email_confirmation) return
  const closed = { ...stored, allow_register: false, email_confirmation: true }
  await store.set({ key: 'advanced', value: closed })
}
