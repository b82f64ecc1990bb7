import type { StrapiApp } from '@strapi/strapi/admin'

const DEVELOPERS_PAGE = /^\/?plugins\/(?:content-type-builder|purchase-|cloud)/u
const MARKETPLACE = 'admin::marketplace.read'

/** Editors do not build content types: the structure is in the code. */
export function hideDevelopersPages(app: StrapiApp): void {
  const { menu } = app.router
  menu.splice(0, menu.length, ...menu.filter(({ to }) => !DEVELOPERS_PAGE.test(to)))
}

/** Nobody installs plugins from the panel: they come with a release. */
export function hideMarketplace(app: StrapiApp): void {
  app.addRBACMiddleware(
    () => (next) => (permissions) => next(permissions.filter(({ action }) => action !== MARKETPLACE)),
  )
}
