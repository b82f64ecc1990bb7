// The panel keeps "dismissed" per installation id, which is false without telemetry and undefined until it is known.
const DISMISSED_KEYS = ['false', 'undefined'].map(
  (id) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${id}`,
)

/** Strapi's advertisement of its own news above every page stays closed. */
export function silenceAnnouncements(): void {
  for (const key of DISMISSED_KEYS) localStorage.setItem(key, 'true')
}
