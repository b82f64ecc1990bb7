const EDIT_MS = 15 * 60 * 1000

/** Until when an author may change a comment written at `createdAt`; null once that is over. */
export const editableUntil = (createdAt: Date, now: Date): Date | null => {
  const end = new Date(createdAt.getTime() + EDIT_MS)
  return now < end ? end : null
}
