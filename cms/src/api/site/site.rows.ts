import type { Knex } from 'knex'
import type { BannerIconDto } from '../../../contract/site'
import { jsonRows } from '../../kernel/database/json-rows'
import type { StoredInstant } from '../../kernel/database/values'
import { mediaColumn } from '../../kernel/media/files'

export interface LinkRow {
  label: string
  labelEn: string | null
  href: string
  hrefEn: string | null
}

export interface MenuItemRow extends LinkRow {
  place: 'header' | 'footer'
  children: unknown
}

export interface BannerRow extends LinkRow {
  id: string
  icon: BannerIconDto | null
  image: unknown
  showFrom: StoredInstant | null
  showUntil: StoredInstant | null
}

export interface PartnerRow {
  id: string
  name: string
  nameEn: string | null
  href: string
  image: unknown
}

const bilingual = [
  'name',
  'short_name',
  'parent_body',
  'description',
  'address',
  'responsible_person',
  'licence',
] as const
export type SettingsRow = Record<(typeof bilingual)[number], string | null> &
  Record<`${(typeof bilingual)[number]}_en`, string | null> & {
    phone: string | null
    email: string | null
    emblem: unknown
    share_image: unknown
  }

export const findSettings = (db: Knex): Promise<SettingsRow | undefined> => {
  const media = (field: string) => mediaColumn(db, { owner: 's.id', uid: 'api::site.site-setting', field })
  return db('site_settings as s')
    .select([...bilingual.flatMap((column) => [`s.${column}`, `s.${column}_en`]), 's.phone', 's.email'])
    .select({ emblem: media('emblem'), share_image: media('shareImage') })
    .orderBy('s.id')
    .first()
}

const childRows = (db: Knex) =>
  jsonRows(db, {
    rows: db('components_site_menu_items_cmps as x')
      .join('components_site_menu_links as l', 'l.id', 'x.cmp_id')
      .where({ 'x.entity_id': db.ref('i.id'), 'x.field': 'children' })
      .orderBy('x.order'),
    columns: { label: 'l.label', labelEn: 'l.label_en', href: 'l.href', hrefEn: 'l.href_en' },
  })

export const findMenuItems = (db: Knex): Promise<MenuItemRow[]> =>
  db('menus as m')
    .join('menus_cmps as x', (on) => on.on('x.entity_id', 'm.id').andOnVal('x.field', 'items'))
    .join('components_site_menu_items as i', 'i.id', 'x.cmp_id')
    .select({
      place: 'm.place',
      label: 'i.label',
      labelEn: 'i.label_en',
      href: 'i.href',
      hrefEn: 'i.href_en',
    })
    .select({ children: childRows(db) })
    .orderBy('x.order')

/** Quick links that have not ended, those to come included: the caller must know when the answer changes. */
export const findBanners = (db: Knex, now: Date): Promise<BannerRow[]> =>
  db('banners as b')
    .where((shown) => shown.whereNull('b.show_until').orWhere('b.show_until', '>', now))
    .select({
      id: 'b.document_id',
      label: 'b.title',
      labelEn: 'b.title_en',
      icon: 'b.icon',
      href: 'b.href',
      hrefEn: 'b.href_en',
      showFrom: 'b.show_from',
      showUntil: 'b.show_until',
    })
    .select({ image: mediaColumn(db, { owner: 'b.id', uid: 'api::site.banner', field: 'image' }) })
    .orderBy(['b.order', 'b.id'])

export const findPartners = (db: Knex): Promise<PartnerRow[]> =>
  db('partner_links as p')
    .select({ id: 'p.document_id', name: 'p.name', nameEn: 'p.name_en', href: 'p.href' })
    .select({ image: mediaColumn(db, { owner: 'p.id', uid: 'api::site.partner-link', field: 'image' }) })
    .orderBy(['p.order', 'p.id'])
