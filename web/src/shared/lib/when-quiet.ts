/** How long a busy browser may put the work off, in ms. */
const PATIENCE = 3_000

function whenIdle(work: () => unknown): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: PATIENCE })
  else setTimeout(work, 200)
}

/** Runs work once the page is loaded and the browser has nothing better to do: what readers came for comes first. */
export function whenQuiet(work: () => unknown): void {
  if (document.readyState === 'complete') whenIdle(work)
  else addEventListener('load', () => whenIdle(work), { once: true })
}
