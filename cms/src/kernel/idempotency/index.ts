export {
  createIdempotencyTable,
  emptyAnswerOf,
  forgetAnswersOf,
  forgetOldAnswers,
  idempotently,
} from './idempotently'
