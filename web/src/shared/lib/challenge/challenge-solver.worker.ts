import type { ChallengeDto } from '@contract/readers'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import { deriveKeyPlainly } from './plain-pbkdf2'

addEventListener('message', async ({ data: challenge }: MessageEvent<ChallengeDto>) => {
  postMessage(await solveChallenge({ challenge, deriveKey: isSecureContext ? deriveKey : deriveKeyPlainly }))
})
