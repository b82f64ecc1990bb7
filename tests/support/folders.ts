import { fileURLToPath } from 'node:url'

/** Absolute paths, so that a test does not depend on where it was started. */
export const rootFolder = fileURLToPath(new URL('../../', import.meta.url))
export const cmsFolder = fileURLToPath(new URL('../../cms/', import.meta.url))
