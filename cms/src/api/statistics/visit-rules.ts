const MINUTE = 60_000

/** Seen within this time is online. */
export const ONLINE_MS = 5 * MINUTE
/** Idle for this time ends a visit. */
export const VISIT_MS = 30 * MINUTE
/** The same visitor and subject within this time are one view. */
export const REPEAT_MS = 30 * MINUTE

/** So many new views of one subject are believed of one line within that time: an office has them, a loop has more. */
export const MOST_OF_LINE = 30

/** Whether a hit at `now` begins a visit; `seenAt` is when that visitor was last seen (ms), null for never. */
export const isNewVisit = (seenAt: number | null, now: Date): boolean =>
  seenAt === null || now.getTime() - seenAt >= VISIT_MS

/** Whether a hit at `now` repeats one that was counted at `countedAt` (ms; null for none). */
export const isRepeat = (countedAt: number | null, now: Date): boolean =>
  countedAt !== null && now.getTime() - countedAt < REPEAT_MS

/** Whether a line whose views of one subject were counted at these instants (ms) may have no more of them at `now`. */
export const isLineFull = (countedAt: number[], now: Date): boolean =>
  countedAt.filter((instant) => isRepeat(instant, now)).length >= MOST_OF_LINE
