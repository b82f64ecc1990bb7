import type { SubjectRef } from '@contract/subjects'

/** A subject as one word, as the API writes it. */
export function subjectKey({ kind, id }: SubjectRef): string {
  return `${kind}:${id}`
}
