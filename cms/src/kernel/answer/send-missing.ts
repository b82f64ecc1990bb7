import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { LocaleDto } from '../../../contract/envelope'
import { readsOf } from '../database/reads'
import { findMoved } from '../former-slugs/find-moved'
import type { Context } from './context'

const notFound: Record<LocaleDto, string> = {
  vi: 'Không tìm thấy nội dung này.',
  en: 'There is no such entry.',
}

/** 404 in the reader's language. */
export const throwNotFound = (locale: LocaleDto): never => {
  throw new errors.NotFoundError(notFound[locale])
}

interface Missing {
  strapi: Core.Strapi
  kind: Parameters<typeof findMoved>[1]['kind']
  locale: LocaleDto
}

/** Answers a slug nobody has now: 301 to the present address of the entry that had it, else 404. */
export const sendMissing = async (ctx: Context, { strapi, kind, locale }: Missing) => {
  const slug = await findMoved(readsOf(strapi), { kind, slug: ctx.params.slug, locale })
  if (slug === null) return throwNotFound(locale)
  ctx.status = 301
  const folder = ctx.path.slice(0, ctx.path.lastIndexOf('/'))
  ctx.set('Location', `${folder}/${encodeURIComponent(slug)}${ctx.search}`)
  ctx.body = { data: null, meta: {} }
}
