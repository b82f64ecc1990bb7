/** An entry's address in one language. */
export interface Placed {
  locale: string
  slug: string
}

/** Addresses an entry left, which must lead on to it, and addresses it has now, which must lead nowhere else. */
export const slugMoves = (before: Placed[], after: Placed[]): { left: Placed[]; taken: Placed[] } => {
  const holds = (places: Placed[], { locale, slug }: Placed) =>
    places.some((place) => place.locale === locale && place.slug === slug)
  return {
    left: before.filter((place) => !holds(after, place)),
    taken: after.filter((place) => !holds(before, place)),
  }
}
