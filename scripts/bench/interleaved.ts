import { type Load, loadRound, type Round, withoutErrors } from './load'
import type { Server } from './pinned'

export interface Contender {
  server: Server
  load: Load
}

/**
 * Loads the contenders in turn, round after round, so that whatever slows the machine slows all of them. The first
 * round of each only warms up. Gives the rounds of each by its name; a single error fails the bench.
 */
export async function interleaved(
  contenders: Record<string, Contender>,
  rounds: number,
): Promise<Record<string, Round[]>> {
  const results: Record<string, Round[]> = Object.fromEntries(
    Object.keys(contenders).map((name) => [name, []]),
  )
  for (let round = 0; round <= rounds; round++) {
    for (const [name, { server, load }] of Object.entries(contenders)) {
      const result = await loadRound(server, round === 0 ? { ...load, seconds: 2 } : load)
      withoutErrors(name, result)
      if (round > 0) results[name].push(result)
    }
    process.stdout.write(`  round ${round} of ${rounds}\n`)
  }
  return results
}
