import { z } from '@strapi/utils'

/** Beyond this a reader is not paging any more, and each step would cost the database more than the one before. */
const LAST_PAGE = 1000
const LARGEST_PAGE = 50

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'wholeNumber')
    .transform(Number)
    .pipe(z.number().min(least).max(most))

/** Pieces of which the features build the schemas of their queries. */
export const localeField = z.enum(['vi', 'en']).default('vi')
export const slugField = z.string().regex(/^[A-Za-z0-9\-_.~]{1,255}$/, 'slug')
export const dateField = z.iso.date()
export const flagField = z.enum(['true', 'false']).transform((word) => word === 'true')
export const wordsField = (least: number, most: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().min(least).max(most))

export const pagingFields = (pageSize = 20) => ({
  page: wholeNumber(1, LAST_PAGE).default(1),
  pageSize: wholeNumber(1, LARGEST_PAGE).default(pageSize),
})

/** Query of an answer that depends on nothing but the language. */
export const languageSchema = z.strictObject({ locale: localeField })
