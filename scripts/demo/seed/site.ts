import type { Core } from '@strapi/strapi'
import { BANNERS } from '../site/banners'
import { FOOTER_MENU, HEADER_MENU } from '../site/menus'
import { PARTNERS } from '../site/partners'
import { SETTINGS } from '../site/settings'
import { create } from './entries'

/** Writes what every page shows around its content: the centre's name, menus, quick links, partners. */
export async function seedSite(strapi: Core.Strapi, images: { emblem: number; shareImage: number }) {
  await create(strapi, 'api::site.site-setting', { ...SETTINGS, ...images })
  await create(strapi, 'api::site.menu', { place: 'header', items: HEADER_MENU })
  await create(strapi, 'api::site.menu', { place: 'footer', items: FOOTER_MENU })
  for (const [index, banner] of BANNERS.entries()) {
    await create(strapi, 'api::site.banner', { ...banner, order: index + 1 })
  }
  for (const [index, partner] of PARTNERS.entries()) {
    await create(strapi, 'api::site.partner-link', { ...partner, order: index + 1 })
  }
}
