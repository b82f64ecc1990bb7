import type { Core } from '@strapi/strapi'
import type { GetChallengeAnswer } from '../../../../contract/readers'
import { newChallenge } from '../../../kernel/challenge'
import { readsOf } from '../../../kernel/database/reads'
import { addressKeyOf } from '../../../kernel/identity'
import { spend } from '../../../kernel/rate-limit'
import { answerRefusals } from '../../../kernel/refusals'
import { findVoiceSettings } from '../../../kernel/voice-settings/voice-settings'
import { sendPrivately } from '../../../kernel/voices'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  get: answerRefusals(async (ctx) => {
    const now = new Date()
    await spend(strapi, 'challenge', await addressKeyOf(strapi, ctx, now))
    const { consentVersion } = await findVoiceSettings(readsOf(strapi))
    const answer: GetChallengeAnswer = { data: await newChallenge(strapi, now), meta: { consentVersion } }
    sendPrivately(ctx, answer)
  }),
})
