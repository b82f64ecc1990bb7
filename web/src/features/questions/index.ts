export { default as FoundQuestions } from './FoundQuestions.vue'
