interface Shown {
  showFrom: number | null
  showUntil: number | null
}

/** Whether a quick link stands on the page at this moment; times in milliseconds. */
export const isShown = ({ showFrom, showUntil }: Shown, now: number): boolean =>
  (showFrom === null || showFrom <= now) && (showUntil === null || showUntil > now)

/** When the first quick link appears or goes after now; null where none will. */
export const nextChange = (banners: Shown[], now: number): number | null => {
  const coming = banners
    .flatMap(({ showFrom, showUntil }) => [showFrom, showUntil])
    .filter((time): time is number => time !== null && time > now)
  return coming.length ? Math.min(...coming) : null
}
