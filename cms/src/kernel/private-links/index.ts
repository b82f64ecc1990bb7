export { noPrivateEntry, tokenFor, visitedEntry } from './visit'
