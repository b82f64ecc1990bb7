/** Address of a read of the API, e.g. `/api/articles?page=2&locale=vi`: the same on the server and in the browser. */
export function apiAddress(path: string, query: Record<string, unknown>): string {
  const written = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) written.append(key, String(value))
  }
  return `/api${path}?${written}`
}
