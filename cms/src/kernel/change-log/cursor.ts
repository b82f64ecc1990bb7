/** How long the log remembers. A reader that slept longer is told that everything may have changed. */
export const RETENTION_MS = 24 * 3_600_000

/** A place in the log, and when it was handed out. */
export interface Cursor {
  position: bigint
  issuedAt: number
}

export const CURSOR_PATTERN = /^(\d{1,20})-(\d{13})$/

export const writeCursor = ({ position, issuedAt }: Cursor): string => `${position}-${issuedAt}`

export const readCursor = (text: string): Cursor | null => {
  const [, position, issuedAt] = CURSOR_PATTERN.exec(text) ?? []
  return position && issuedAt ? { position: BigInt(position), issuedAt: Number(issuedAt) } : null
}

interface Log {
  end: bigint
  now: Date
}

/**
 * Whether the log can still tell all that came after a cursor: it is younger than what the log remembers, and not ahead
 * of the log's end, as it would be after a backup was put back.
 */
export const canContinue = (cursor: Cursor, { end, now }: Log): boolean =>
  cursor.position <= end && now.getTime() - cursor.issuedAt < RETENTION_MS
