import type { FailureAnswer } from '@contract/envelope'

interface ProblemParts {
  status: number
  message: string
  parameter?: string
  errors?: FailureAnswer['error']['details']['errors']
}

/** The one failure that requests end in. `status` is 0 where no answer came at all. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  readonly parameter?: string
  readonly errors?: ProblemParts['errors']

  constructor({ status, message, parameter, errors }: ProblemParts) {
    super(message)
    this.status = status
    this.parameter = parameter
    this.errors = errors
  }
}

/** Whether an answer's body is a failure in the CMS's shape. */
function isFailureAnswer(body: unknown): body is FailureAnswer {
  return (
    typeof body === 'object' &&
    body !== null &&
    'error' in body &&
    typeof body.error === 'object' &&
    body.error !== null
  )
}

/** The problem that a failed answer tells of. */
export function problemOf(status: number, body: unknown, fallback: string): Problem {
  if (!isFailureAnswer(body)) return new Problem({ status, message: fallback })
  const { message, details } = body.error
  return new Problem({ status, message, parameter: details?.parameter, errors: details?.errors })
}

/** An answer, or `null` where the CMS says that there is no such entry; other failures stay failures. */
export async function nullIfMissing<Data>(answer: Promise<Data>): Promise<Data | null> {
  return answer.catch((failure: unknown) => {
    if (failure instanceof Problem && failure.status === 404) return null
    throw failure
  })
}
