export { authorization } from './authorization'
export { default as ReaderLinks } from './ReaderLinks.vue'

/** What restores and keeps the session: nobody needs it before the page is there. */
export const loadSessionKeeping = () => import('./keep-session')
