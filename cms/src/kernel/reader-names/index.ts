export { refuseName } from './refuse-name'
