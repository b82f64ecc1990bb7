import type { Core } from '@strapi/strapi'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { LIMITS } from '../../../kernel/rate-limit/limits'

interface HitLimit {
  /** Whether a hit from this line (an address key) may still be counted. */
  allows(addressKey: string): Promise<boolean>
}

/**
 * Kept in memory, unlike the other limits: a write for each page shown would cost more than counting it, and a line is
 * held back by the thirty minutes of a repeat anyway.
 */
export default (): HitLimit => {
  const limiters = LIMITS.hit.map(
    ({ points, seconds }) =>
      new RateLimiterMemory({ keyPrefix: `hit-${seconds}`, points, duration: seconds }),
  )
  return {
    async allows(addressKey) {
      try {
        for (const limiter of limiters) await limiter.consume(addressKey)
        return true
      } catch {
        return false
      }
    },
  }
}

/** The limit of this process. */
export const hitLimitOf = (strapi: Core.Strapi) =>
  strapi.service('api::statistics.hit-limit') as Core.Service & HitLimit
