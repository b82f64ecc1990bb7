import { BUILDINGS } from './buildings'
import { FIELDS } from './fields'
import { PEOPLE } from './people'

export type { DemoPicture } from './picture'

export const PICTURES = { ...FIELDS, ...BUILDINGS, ...PEOPLE } as const

export type PictureKey = keyof typeof PICTURES
