export { plainTextOf } from './plain-text'
export { registerRichText } from './register'
