import type { LocaleDto } from '../../../contract/envelope'
import type { BannerDto, MenuItemDto, PartnerLinkDto, SiteSettingsDto } from '../../../contract/site'
import { storedJson } from '../../kernel/database/values'
import { imageOf } from '../../kernel/media/files'
import { inLanguage } from '../../kernel/terms/term'
import type { BannerRow, LinkRow, MenuItemRow, PartnerRow, SettingsRow } from './site.rows'

/** How this answer turns stored links into links of its language. */
export interface Language {
  locale: LocaleDto
  hrefOf: (link: Pick<LinkRow, 'href' | 'hrefEn'>) => string
}

const emptySettings: SiteSettingsDto = {
  name: '',
  shortName: '',
  parentBody: null,
  description: null,
  address: null,
  phone: null,
  email: null,
  responsiblePerson: null,
  licence: null,
  emblem: null,
  shareImage: null,
}

export const toSettings = (row: SettingsRow | undefined, { locale }: Language): SiteSettingsDto => {
  if (!row) return emptySettings
  const text = (vi: string | null, en: string | null) => inLanguage(vi || null, en, locale)
  const name = text(row.name, row.name_en) ?? ''
  return {
    name,
    shortName: text(row.short_name, row.short_name_en) ?? name,
    parentBody: text(row.parent_body, row.parent_body_en),
    description: text(row.description, row.description_en),
    address: text(row.address, row.address_en),
    phone: row.phone || null,
    email: row.email || null,
    responsiblePerson: text(row.responsible_person, row.responsible_person_en),
    licence: text(row.licence, row.licence_en),
    emblem: imageOf(row.emblem),
    shareImage: imageOf(row.share_image),
  }
}

const toLink = (link: LinkRow, { locale, hrefOf }: Language) => ({
  label: inLanguage(link.label, link.labelEn, locale),
  href: hrefOf(link),
})

/** Links below a menu item. */
export const childrenOf = (item: MenuItemRow): LinkRow[] => storedJson<LinkRow[]>(item.children) ?? []

export const toMenuItem = (item: MenuItemRow, language: Language): MenuItemDto => ({
  ...toLink(item, language),
  children: childrenOf(item).map((child) => toLink(child, language)),
})

export const toBanner = (banner: BannerRow, language: Language): BannerDto => ({
  id: banner.id,
  title: inLanguage(banner.label, banner.labelEn, language.locale),
  icon: banner.icon ?? 'link',
  image: imageOf(banner.image),
  href: language.hrefOf(banner),
})

export const toPartnerLink = (partner: PartnerRow, { locale }: Language): PartnerLinkDto => ({
  id: partner.id,
  name: inLanguage(partner.name, partner.nameEn, locale),
  href: partner.href,
  image: imageOf(partner.image),
})
