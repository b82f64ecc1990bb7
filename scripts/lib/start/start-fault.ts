/** A reason not to start that a person can mend: shown as one line in both languages, without a stack trace. */
export class StartFault extends Error {
  override readonly name = 'StartFault'

  constructor(vi: string, en: string) {
    super(`${vi} | ${en}`)
  }
}
