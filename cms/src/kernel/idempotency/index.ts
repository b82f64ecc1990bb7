export { createIdempotencyTable, forgetAnswersOf, forgetOldAnswers, idempotently } from './idempotently'
