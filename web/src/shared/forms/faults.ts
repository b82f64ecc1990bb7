import { Problem } from '@/shared/http'

/** What is wrong with a form, by the name of the field. */
export type Faults<Field extends string> = Partial<Record<Field, string>>

interface Told<Field extends string> {
  faults: Faults<Field>
  /** What went wrong beside the fields; null where the fields say it all. */
  failure: string | null
}

/** What the server said of a form; what it said of no field that is shown stands above the form. */
export function faultsOf<Field extends string>(
  failure: unknown,
  fields: readonly Field[],
  offline: string,
): Told<Field> {
  if (!(failure instanceof Problem) || failure.status === 0) return { faults: {}, failure: offline }
  const faults: Faults<Field> = {}
  for (const { path, message } of failure.errors ?? []) {
    const field = fields.find((name) => name === path[0])
    if (field) faults[field] ??= message
  }
  return { faults, failure: Object.keys(faults).length > 0 ? null : failure.message }
}

/** Whether the proof sent with a form is good for no other try. */
export const needsFreshProof = (failure: unknown): boolean =>
  failure instanceof Problem &&
  (failure.errors ?? []).some(({ path }) => path[0] === 'challenge' || path[0] === 'consentVersion')
