export { arrangeEditing } from './arrange-editing'
