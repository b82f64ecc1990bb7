/** An instant as the drivers hand it over: a Date from PostgreSQL, milliseconds from SQLite, a text from inside JSON. */
export type StoredInstant = Date | number | string

/** ISO text of a stored instant. */
export const isoInstant = (stored: StoredInstant): string => new Date(stored).toISOString()

export const isoInstantOrNull = (stored: StoredInstant | null): string | null =>
  stored === null ? null : isoInstant(stored)

/** A JSON column: the drivers hand it over as text or already read. */
export const storedJson = <Value>(stored: unknown): Value | null => {
  if (stored === null || stored === undefined) return null
  return (typeof stored === 'string' ? JSON.parse(stored) : stored) as Value
}

/** A number column: PostgreSQL hands large ones over as text. */
export const numberOrNull = (stored: number | string | null): number | null =>
  stored === null ? null : Number(stored)
