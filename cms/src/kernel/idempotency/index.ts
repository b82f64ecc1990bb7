export { createIdempotencyTable, forgetOldAnswers, idempotently } from './idempotently'
