import type { Core } from '@strapi/strapi'
import type { CreateSubmissionAnswer, GetSubmissionAnswer } from '../../../../contract/submissions'
import { noPrivateEntry, tokenFor, visitedEntry } from '../../../kernel/private-links'
import { answerRefusals, parsed } from '../../../kernel/refusals'
import { localeOf } from '../../../kernel/request/parse-query'
import { receiveForm, sendPrivately } from '../../../kernel/voices'
import { createSubmission } from '../create-submission'
import { sentFiles } from '../files/sent-files'
import { findSubmission } from '../find-submission'
import { createSubmissionSchema } from '../submission.schema'
import { RECEIVED } from '../submission-words'

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  create: answerRefusals(async (ctx) => {
    const { challenge, ...form } = parsed(createSubmissionSchema, ctx.request.body)
    const files = await sentFiles(ctx.request.files?.files)
    const language = localeOf(ctx.query)
    const { id } = await receiveForm(strapi, ctx, {
      limit: 'submission',
      challenge,
      request: { ...form, files: files.map(({ name, hash }) => ({ name, hash })) },
      store: (trx, sender) => createSubmission(strapi, trx, { form, files, sender, language }),
    })
    const answer: CreateSubmissionAnswer = {
      data: { token: tokenFor(strapi, 'submission', id) },
      meta: { message: RECEIVED[language] },
    }
    sendPrivately(ctx, answer, 201)
  }),

  own: answerRefusals(async (ctx) => {
    const data = await findSubmission(strapi, await visitedEntry(strapi, ctx, 'submission'))
    if (!data) throw noPrivateEntry()
    sendPrivately(ctx, { data, meta: {} } satisfies GetSubmissionAnswer)
  }),
})
