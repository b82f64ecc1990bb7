import type { Knex } from 'knex'
import type { LocaleDto } from '../../../contract/envelope'
import type { SiteDto } from '../../../contract/site'
import type { StoredInstant } from '../../kernel/database/values'
import { findEnglishSlugs } from '../../kernel/subjects/english-slugs'
import { isShown, nextChange } from './banner-times'
import { englishAddress, entryBehind } from './english-address'
import {
  type BannerRow,
  findBanners,
  findMenuItems,
  findPartners,
  findSettings,
  type LinkRow,
} from './site.rows'
import { childrenOf, type Language, toBanner, toMenuItem, toPartnerLink, toSettings } from './site.serializer'

const milliseconds = (stored: StoredInstant | null) => (stored === null ? null : new Date(stored).getTime())

const timesOf = ({ showFrom, showUntil }: BannerRow) => ({
  showFrom: milliseconds(showFrom),
  showUntil: milliseconds(showUntil),
})

/** Links are stored with their Vietnamese address; the English one is worked out where editors gave none. */
const languageOf = async (db: Knex, links: LinkRow[], locale: LocaleDto): Promise<Language> => {
  if (locale === 'vi') return { locale, hrefOf: ({ href }) => href }
  const derived = links.filter(({ hrefEn }) => !hrefEn).flatMap(({ href }) => entryBehind(href) ?? [])
  const englishSlug = await findEnglishSlugs(db, derived)
  return { locale, hrefOf: ({ href, hrefEn }) => hrefEn || englishAddress(href, englishSlug) }
}

/** All that frames a page: settings, menus, quick links, partners; and when it next changes by itself. */
export const getSite = async (
  db: Knex,
  locale: LocaleDto,
  now: Date,
): Promise<{ site: SiteDto; until: Date | null }> => {
  const settings = await findSettings(db)
  const items = await findMenuItems(db)
  const banners = await findBanners(db, now)
  const partners = await findPartners(db)
  const language = await languageOf(db, [...items, ...items.flatMap(childrenOf), ...banners], locale)
  const menu = (wanted: string) =>
    items.filter(({ place }) => place === wanted).map((item) => toMenuItem(item, language))
  const change = nextChange(banners.map(timesOf), now.getTime())
  const shown = banners.filter((banner) => isShown(timesOf(banner), now.getTime()))
  const site = {
    settings: toSettings(settings, language),
    menus: { header: menu('header'), footer: menu('footer') },
    banners: shown.map((banner) => toBanner(banner, language)),
    partnerLinks: partners.map((partner) => toPartnerLink(partner, language)),
  }
  return { site, until: change === null ? null : new Date(change) }
}
