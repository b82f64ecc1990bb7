/** Vietnam keeps UTC+7 all year. */
const placeOffset = 7 * 60 * 60 * 1000
const dayLength = 24 * 60 * 60 * 1000

/** Midnights in Vietnam between two ISO instants: 0 on the same day, negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

function dayNumber(instant: string): number {
  return Math.floor((Date.parse(instant) + placeOffset) / dayLength)
}
