import type { EventDto } from '@contract/events'

const map = 'https://www.openstreetmap.org'

/** Where the place stands on OpenStreetMap; found by its words where its coordinates are not known, else null. */
export function mapAddress(
  event: Pick<EventDto, 'latitude' | 'longitude' | 'address' | 'communeNow'>,
): string | null {
  const { latitude, longitude } = event
  if (latitude !== null && longitude !== null) {
    return `${map}/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`
  }
  const words = event.address ?? event.communeNow
  return words ? `${map}/search?query=${encodeURIComponent(words)}` : null
}
