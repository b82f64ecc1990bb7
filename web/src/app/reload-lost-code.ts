import type { Router } from 'vue-router'

const storageKey = 'reloaded'

/** Whether this page may be loaded anew: once, so that a page whose code is really lost does not reload for ever. */
function mayReload(address: string): boolean {
  try {
    if (sessionStorage.getItem(storageKey) === address) return false
    sessionStorage.setItem(storageKey, address)
    return true
  } catch {
    // Without storage nobody could tell the second time from the first.
    return false
  }
}

function forgetReload(): void {
  try {
    sessionStorage.removeItem(storageKey)
  } catch {
    // There is nothing to forget either.
  }
}

/**
 * After a new version is installed the code of pages not yet opened is gone under its former name: such a link is
 * followed by loading the page from the server, which knows the new names.
 */
export function reloadLostCode(
  router: Router,
  load = (address: string): void => location.assign(address),
): void {
  const lost = new WeakSet<Error>()
  addEventListener('vite:preloadError', ({ payload }) => lost.add(payload))
  router.onError((error: Error, to) => {
    if (lost.has(error) && mayReload(to.fullPath)) load(to.fullPath)
  })
  router.afterEach((_to, _from, failure) => {
    if (!failure) forgetReload()
  })
}
