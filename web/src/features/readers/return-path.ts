import type { Router } from 'vue-router'
import type { PageName } from '@/shared/lib/addresses'

/** Pages somebody signs in by: nobody came to read them. */
const passedThrough: readonly (PageName | undefined)[] = [
  'signIn',
  'register',
  'forgottenPassword',
  'newPassword',
  'confirmAccount',
]

/** Where a reader came from, as the browser tells it. */
interface Traces {
  /** What the router keeps of the page before, where it led here itself. */
  back: unknown
  /** Address of the document before, where the browser led here. */
  referrer: string
  /** Our own origin, without a slash at its end. */
  origin: string
}

const pathBefore = ({ back, referrer, origin }: Traces): string | null => {
  if (typeof back === 'string') return back
  return referrer.startsWith(`${origin}/`) ? referrer.slice(origin.length) : null
}

/**
 * The page of the portal a reader came from before they signed in, to be led back to; null where they came from nowhere, from
 * elsewhere, or by another page about accounts.
 */
export function returnPath(router: Pick<Router, 'resolve'>, traces: Traces): string | null {
  const path = pathBefore(traces)
  if (!path || !/^\/(?![/\\])/.test(path)) return null
  const { page } = router.resolve(path).meta
  return page && !passedThrough.includes(page) ? path : null
}
