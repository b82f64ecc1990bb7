/** What a reader has filled in. */
export interface CommentFields {
  authorName: string
  authorEmail: string
  body: string
  hasAgreed: boolean
}

export type FieldName = 'authorName' | 'authorEmail' | 'body' | 'consentVersion'
export type FieldErrors = Partial<Record<FieldName, string>>

/** Characters a comment may have. */
export const longestComment = 3000

const fieldNames: readonly FieldName[] = ['authorName', 'authorEmail', 'body', 'consentVersion']

function nameFault({ authorName }: CommentFields): string | null {
  const { length } = authorName.trim()
  return length >= 2 && length <= 60 ? null : 'name'
}

function bodyFault({ body }: CommentFields): string | null {
  if (body.trim() === '') return 'empty'
  return body.trim().length > longestComment ? 'tooLong' : null
}

/** What is missing before a form can be sent: names of sentences by field. Signed-in readers are asked for no name. */
export function faultsOf(fields: CommentFields, isGuest: boolean): FieldErrors {
  const faults: [FieldName, string | null][] = [
    ['authorName', isGuest ? nameFault(fields) : null],
    ['body', bodyFault(fields)],
    ['consentVersion', fields.hasAgreed ? null : 'consent'],
  ]
  return Object.fromEntries(faults.filter(([, fault]) => fault !== null))
}

/** The server's words for each field at fault that a reader can see. */
export function errorsByField(errors: { path: string[]; message: string }[] = []): FieldErrors {
  const found = fieldNames.flatMap((name) => {
    const error = errors.find(({ path }) => path[0] === name)
    return error ? [[name, error.message]] : []
  })
  return Object.fromEntries(found)
}
