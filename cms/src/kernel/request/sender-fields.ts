import { z } from '@strapi/utils'
import { cleanName, cleanText } from './clean-text'

const PHONE = /^\+?[\d ().-]{8,30}$/

const orNull = <Output>(schema: z.ZodType<Output, string>) =>
  z
    .string()
    .trim()
    .max(254)
    .transform((text) => text || null)
    .pipe(schema.nullable())

/** Pieces of forms that readers send: what is typed is cleaned first and measured after. */
export const nameField = (least: number, most: number) =>
  z
    .string()
    .max(4 * most)
    .transform(cleanName)
    .pipe(z.string().min(least).max(most))

export const textField = (least: number, most: number) =>
  z
    .string()
    .max(4 * most)
    .transform(cleanText)
    .pipe(z.string().min(least).max(most))

/** An address or a number to answer to; null where it is left empty. */
export const emailField = orNull(z.email()).default(null)
export const phoneField = orNull(z.string().regex(PHONE, 'phone')).default(null)

/** What every form carries beside what people fill in. */
export const formFields = {
  consentVersion: z.string().max(40),
  challenge: z.string().max(4000).optional(),
  website: z.string().max(2000).optional(),
}
