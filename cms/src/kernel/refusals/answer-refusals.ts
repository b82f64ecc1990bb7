import type { Context } from '../answer/context'
import { localeOf } from '../request/parse-query'
import { Refusal, type Sentence } from './refusal'

const NAMES: Record<number, string> = {
  400: 'ValidationError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  422: 'UnprocessableEntityError',
  429: 'RateLimitError',
}

function answer(ctx: Context, { status, sentence, extras }: Refusal): void {
  const say = (text: Sentence) => text[localeOf(ctx.query)]
  const errors = (extras.fields ?? []).map(({ path, message }) => ({
    path,
    message: say(message),
    name: 'ValidationError',
  }))
  const parameter = errors[0]?.path.join('.')
  if (extras.headers) ctx.set(extras.headers)
  ctx.status = status
  ctx.body = {
    data: null,
    error: {
      status,
      name: NAMES[status] ?? 'ApplicationError',
      message: say(sentence),
      details: parameter ? { parameter, errors } : {},
    },
  }
}

/** Wraps a controller action: what it throws as a Refusal is answered in the reader's language. */
export function answerRefusals(action: (ctx: Context) => Promise<void>): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    try {
      await action(ctx)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      answer(ctx, error)
    }
  }
}
