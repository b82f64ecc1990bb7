/** A sentence for readers in both languages of the portal. */
export interface Sentence {
  vi: string
  en: string
}

export interface RefusedField {
  path: string[]
  message: Sentence
}

export interface RefusalExtras {
  /** Which parts of the request are at fault. */
  fields?: RefusedField[]
  headers?: Record<string, string>
}

/** A request turned away for a reason its sender can understand; thrown anywhere, answered by `answerRefusals`. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly sentence: Sentence,
    readonly extras: RefusalExtras = {},
  ) {
    super(sentence.en)
    this.name = 'Refusal'
  }
}

/** The 400 for one field of a form. */
export const fieldFault = (field: string, sentence: Sentence): Refusal =>
  new Refusal(400, sentence, { fields: [{ path: [field], message: sentence }] })
