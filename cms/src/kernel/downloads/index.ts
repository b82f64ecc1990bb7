export type { Download } from './announce-download'
export { sendFile } from './send-file'
