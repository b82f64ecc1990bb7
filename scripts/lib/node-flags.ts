import type { Settings } from './start/env-file'

const tsx = ['--import', 'tsx']

/**
 * Flags of Node for the CMS. Requests that wait for a group of views to be stored outlive many others: where new objects
 * have little room they are copied again and again, which took a fifth of the time of the CMS, and after each quiet moment
 * the room would begin at a sixty-fourth of this.
 */
export const cmsFlags = ['--min-semi-space-size=32', '--max-semi-space-size=64', ...tsx]

/** What making pages takes besides what is kept, in MB, with room to spare. */
const workingMegabytes = 384

/**
 * Flags of Node for the web server. A few pages are made at once, and where new objects have all their room from the start,
 * most of what a page needs is done with before it is ever copied. The thread that makes pages collects its garbage: helpers
 * would share the core with the CMS, and it would wait for each of them to get its turn. The less a heap may grow beyond
 * that the sooner it is tidied: without a bound it holds twice as much garbage as pages after a crowd. In development Vite
 * works in the same process and needs what it needs.
 */
export function webFlags({ NODE_ENV, CACHE_MEGABYTES }: Settings): string[] {
  if (NODE_ENV === 'development') return tsx
  const megabytes = workingMegabytes + (Number(CACHE_MEGABYTES) || 128)
  return [
    '--min-semi-space-size=16',
    '--max-semi-space-size=16',
    '--single-threaded-gc',
    `--max-old-space-size=${Math.ceil(megabytes)}`,
    ...tsx,
  ]
}
