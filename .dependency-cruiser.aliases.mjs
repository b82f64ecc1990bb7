import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

/** The aliases of web/vite.config.ts, in the only form the tool reads. */
export default { resolve: { alias: { '@contract': at('cms/contract'), '@': at('web/src') } } }
