import type { ChallengeDto } from '@contract/readers'
import solverAddress from './challenge-solver.worker?worker&url'
import { workerAddress } from './worker-address'

/**
 * Does a challenge's work beside the page. Gives what guests' forms send as `challenge`: base64 of JSON
 * { challenge, solution }. Rejects where the browser cannot do the work.
 */
export function solveChallenge(challenge: ChallengeDto): Promise<string> {
  const worker = new Worker(workerAddress(solverAddress), { type: 'module' })
  const solved = new Promise<string>((resolve, reject) => {
    worker.addEventListener('message', ({ data: solution }: MessageEvent<object | null>) => {
      if (solution) resolve(btoa(JSON.stringify({ challenge, solution })))
      else reject(new Error('The challenge took too long'))
    })
    worker.addEventListener('error', () => reject(new Error('The challenge could not be solved')))
    worker.postMessage(challenge)
  })
  return solved.finally(() => worker.terminate())
}
