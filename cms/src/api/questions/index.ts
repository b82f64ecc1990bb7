export { questionWatches } from './question.watch'
export { watchAnswers } from './watch-answers'
