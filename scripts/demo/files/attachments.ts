import { DIGESTS } from './digests'
import { FORMS } from './forms'

export const ATTACHMENTS = { ...DIGESTS, ...FORMS } as const

export type AttachmentKey = keyof typeof ATTACHMENTS
