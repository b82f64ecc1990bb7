export interface OriginHeaders {
  origin: string
  fetchSite: string
}

/**
 * Whether a request that changes something was sent by a page of the portal. Browsers say so themselves (Sec-Fetch-Site,
 * which no page can forge), older ones name the page's origin; what carries neither is no browser and holds no cookie
 * that a foreign page could misuse.
 */
export function isOwnOrigin(headers: OriginHeaders, publicUrl: string): boolean {
  if (headers.fetchSite) return headers.fetchSite === 'same-origin' || headers.fetchSite === 'none'
  return headers.origin === '' || headers.origin === publicUrl
}
