import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { compiledEarly } from './build/compiled-early.ts'
import { compiledMessages } from './build/compiled-messages.ts'
import { precompressedFiles } from './build/precompressed-files.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Code that every page needs stands in one file: a first visit is a few requests, and one file packs better than three. */
const groups = [
  {
    name: 'portal',
    test: /node_modules\/(@vue\/|vue\/|vue-router|pinia|@pinia)|\/src\/shared\/(?!forms\/|.*\/(messages|rich-text)\/)/,
    minShareCount: 6,
    priority: 1,
  },
  { name: 'share', test: /\/src\/shared\/.*(ShareTools|copy-text)/, minShareCount: 2 },
  { name: 'common', test: /\/src\/features\/(?!readers\/)[^/]+\/[a-z.-]+\.ts$/, minShareCount: 3 },
]

/** Every page brings the list of all files, and a hash cannot be packed: seven letters tell versions apart well enough. */
const names = {
  entryFileNames: 'assets/[name]-[hash:7].js',
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
}

export default defineConfig(({ isSsrBuild }) => ({
  root: at('.'),
  plugins: [vue(), compiledMessages(), compiledEarly(), precompressedFiles()],
  resolve: { alias: { '@contract': at('../cms/contract'), '@': at('src') } },
  json: { namedExports: false },
  define: {
    // Vite leaves this to the runtime where it builds for Node, and Vue asks it again and again.
    ...(isSsrBuild ? { 'process.env.NODE_ENV': '"production"' } : {}),
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  // Without the condition `node`, Vue comes as modules that the build sets for production and joins with ours.
  ssr: isSsrBuild
    ? { noExternal: true, external: ['axios'], resolve: { conditions: ['module', 'production'] } }
    : {},
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: isSsrBuild ? at('src/app/entry-server.ts') : at('src/app/entry-client.ts'),
      // A renderer in one file: each page would ask Node's loader for its parts anew.
      output: isSsrBuild ? { codeSplitting: false } : { codeSplitting: { groups }, ...names },
    },
  },
}))
