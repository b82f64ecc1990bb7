/** So many acts in so many seconds. */
export interface Limit {
  points: number
  seconds: number
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** What one line (an IPv4 address, a /64) may do. All limits of a name hold at once. */
export const LIMITS = {
  comment: [
    { points: 3, seconds: 15 },
    { points: 10, seconds: 10 * MINUTE },
    { points: 50, seconds: DAY },
  ],
  commentChange: [{ points: 20, seconds: 10 * MINUTE }],
  reaction: [
    { points: 30, seconds: MINUTE },
    { points: 500, seconds: DAY },
  ],
  report: [
    { points: 10, seconds: 10 * MINUTE },
    { points: 50, seconds: DAY },
  ],
  rating: [
    { points: 30, seconds: MINUTE },
    { points: 300, seconds: DAY },
  ],
  /** Guests who speak for the first time: an office shares a line, a loop with fresh cookies does too. */
  newReader: [
    { points: 20, seconds: 10 * MINUTE },
    { points: 60, seconds: DAY },
  ],
  challenge: [{ points: 60, seconds: MINUTE }],
  hit: [{ points: 200, seconds: MINUTE }],
  submission: [
    { points: 3, seconds: 10 * MINUTE },
    { points: 20, seconds: DAY },
  ],
  question: [
    { points: 5, seconds: 10 * MINUTE },
    { points: 20, seconds: DAY },
  ],
  privateLink: [{ points: 30, seconds: 10 * MINUTE }],
  register: [
    { points: 5, seconds: HOUR },
    { points: 20, seconds: DAY },
  ],
  signIn: [
    { points: 10, seconds: 15 * MINUTE },
    { points: 60, seconds: DAY },
  ],
  /** Wrong passwords for one account, from wherever they come. */
  signInAccount: [
    { points: 20, seconds: 15 * MINUTE },
    { points: 100, seconds: DAY },
  ],
  mail: [{ points: 5, seconds: HOUR }],
} satisfies Record<string, Limit[]>

export type LimitName = keyof typeof LIMITS
