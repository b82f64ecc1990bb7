import type { ChallengeDto } from '@contract/readers'

/** A challenge is good for two hours; one is renewed before a slow writer would lose it. */
const goodForMs = 100 * 60 * 1000

/** The proof of work of one guest's form. */
export interface FormProof {
  /** Starts the work: to be called when the form gets the focus, since the challenge's age tells people from machines. */
  prepare: () => void
  /** The solved challenge; the same one until it is forgotten or too old. */
  solved: () => Promise<string>
  /** To be called when the form was taken or its challenge refused. */
  forget: () => void
}

interface ProofParts {
  fetchChallenge: () => Promise<ChallengeDto>
  solve: (challenge: ChallengeDto) => Promise<string>
  now?: () => number
}

/** Makes the proof of a form; a failed try is forgotten, so that the next one begins anew. */
export function formProof({ fetchChallenge, solve, now = Date.now }: ProofParts): FormProof {
  let work: { since: number; proof: Promise<string> } | undefined

  function solved(): Promise<string> {
    if (work && now() - work.since < goodForMs) return work.proof
    const started = { since: now(), proof: fetchChallenge().then(solve) }
    work = started
    started.proof.catch(() => {
      if (work === started) work = undefined
    })
    return started.proof
  }

  return {
    prepare: () => void solved().catch(() => undefined),
    solved,
    forget: () => (work = undefined),
  }
}
