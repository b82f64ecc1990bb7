import type { Plugin } from 'vite'

/** https://explainers-by-googlers.github.io/explicit-javascript-compile-hints-file-based/ */
const hint = '//# allFunctionsCalledOnLoad\n'

/** In shorter files, in characters, there is less to compile than the hint weighs. */
const worthwhile = 5_000

/**
 * Vite plugin: tells browsers that the functions of a file are called soon, so that they compile them while the file
 * comes, and beside other work. Else each is compiled on its first call, when the reader may want to scroll.
 */
export function compiledEarly(): Plugin {
  return {
    name: 'compiled-early',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    generateBundle: {
      order: 'post',
      handler(_options, files) {
        for (const file of Object.values(files))
          if (file.type === 'chunk' && file.code.length >= worthwhile) file.code = hint + file.code
      },
    },
  }
}
