export { plainTextOf } from './plain-text'
export { registerRichText } from './register'
export { attachmentsOf, shownText } from './shown-text'
