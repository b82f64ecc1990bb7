export { default as SubjectRating } from './SubjectRating.vue'
