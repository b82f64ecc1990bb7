import { createHash } from 'node:crypto'
import { fold } from '../../../kernel/fold/fold'

/** The same for texts that differ in accents, case, spaces or signs only: a mark to find repeats by. */
export const bodyKeyOf = (body: string): string => {
  const words =
    fold(body)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() || body
  return createHash('sha256').update(words).digest('base64url')
}
