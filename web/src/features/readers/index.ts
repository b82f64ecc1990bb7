export { authorization } from './authorization'
export { keepSession } from './keep-session'
export { default as ReaderLinks } from './ReaderLinks.vue'
