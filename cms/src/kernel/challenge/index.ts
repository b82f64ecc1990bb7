export type { Proof } from './challenge'
export {
  checkProof,
  createChallengeTable,
  forgetOldChallenges,
  newChallenge,
  spendProof,
} from './spend-proof'
