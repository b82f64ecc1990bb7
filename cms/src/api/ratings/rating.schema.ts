import { z } from '@strapi/utils'
import type { RateBody, StarsDto } from '../../../contract/ratings'
import { localPath } from './local-path'

const starsSchema = z
  .number()
  .int()
  .min(1)
  .max(5)
  .transform((stars) => stars as StarsDto)

export const rateSchema = z.strictObject({ stars: starsSchema }) satisfies z.ZodType<RateBody>

/** The plain form: texts only, and whatever else a browser sends with it. */
export const rateFormSchema = z.object({
  stars: z
    .string()
    .regex(/^[1-5]$/)
    .transform(Number)
    .pipe(starsSchema),
  takeBack: z.string().optional(),
  back: z.string().default('/').transform(localPath),
})
