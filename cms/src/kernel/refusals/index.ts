export { answerInWordsOfReader } from './answer-in-words-of-reader'
export { answerRefusals } from './answer-refusals'
export { fieldFault, Refusal, type Sentence } from './refusal'
export { parsed } from './zod-refusal'
