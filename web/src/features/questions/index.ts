export { default as FoundQuestions } from './FoundQuestions.vue'
export { foundQuestionsQuery } from './questions.queries'
