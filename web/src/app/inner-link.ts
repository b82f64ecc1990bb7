import { linkTargetOf } from '@/shared/lib/link-target'

/** The link around `target` that leads to a page of the portal; `null` for other sites, files and other windows. */
export function innerLink(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download')) return null
  return linkTargetOf(link.pathname)?.kind === 'page' ? link : null
}

/** The address a link leads to, without what stands behind `#`. */
export const addressOfLink = ({ pathname, search }: HTMLAnchorElement): string => pathname + search
