import type { Core } from '@strapi/strapi'
import { type Operation, type StaffRole, staffRoles } from './staff-rights'

interface Action {
  actionId: string
  section: string
  subjects?: string[]
  options?: { applyToProperties?: string[] | null }
}
interface Permission {
  action: string
  subject: string | null
  properties: Record<string, string[]>
  conditions: string[]
}

const EXPLORER = 'plugin::content-manager.explorer.'
const LOCALES = ['vi', 'en']
/** Rights that mean somebody else's text where a role is limited to its own. */
const LIMITED: Operation[] = ['update', 'delete']

const isLocalized = (strapi: Core.Strapi, uid: string): boolean =>
  strapi
    .plugin('i18n')
    .service('content-types')
    .isLocalizedContentType(strapi.contentTypes[uid as keyof typeof strapi.contentTypes])

const onContent = (
  strapi: Core.Strapi,
  { actionId, subjects = [] }: Action,
  role: StaffRole,
): Permission[] => {
  const operation = actionId.slice(EXPLORER.length) as Operation
  const granted = subjects.filter(
    (uid) => uid.startsWith('api::') && role.rightOn(uid)?.operations.includes(operation),
  )
  const whole: Permission[] = strapi
    .service('admin::content-type')
    .getPermissionsWithNestedFields([strapi.service('admin::permission').actionProvider.get(actionId)], {
      restrictedSubjects: subjects.filter((uid) => !granted.includes(uid)),
    })
  return whole.map((permission) => ({
    ...permission,
    properties: {
      ...permission.properties,
      ...(isLocalized(strapi, permission.subject ?? '') ? { locales: LOCALES } : {}),
    },
    conditions:
      role.rightOn(permission.subject ?? '')?.own && LIMITED.includes(operation) ? ['admin::is-creator'] : [],
  }))
}

const permissionsOf = (strapi: Core.Strapi, role: StaffRole): Permission[] => {
  const actions: Action[] = strapi.service('admin::permission').actionProvider.values()
  const content = actions.filter(({ actionId }) => actionId.startsWith(EXPLORER))
  const others = actions.filter(({ actionId }) =>
    role.otherActions.some((prefix) => actionId.startsWith(prefix)),
  )
  return [
    ...content.flatMap((action) => onContent(strapi, action, role)),
    ...others.map(({ actionId }) => ({ action: actionId, subject: null, properties: {}, conditions: [] })),
  ]
}

/** In bootstrap(): the staff roles by name and with the full set of their rights, also on types made since the last start. */
export const ensureStaffRoles = async (strapi: Core.Strapi) => {
  const roles = strapi.service('admin::role')
  for (const role of staffRoles) {
    const { code, name, description } = role
    const found = (await roles.findOne({ code })) ?? (await roles.create({ code, name, description }))
    if (found.name !== name || found.description !== description)
      await roles.update({ id: found.id }, { name, description })
    await roles.assignPermissions(found.id, permissionsOf(strapi, role))
  }
}
