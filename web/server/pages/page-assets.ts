import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest, ManifestChunk } from 'vite'
import { startScript } from './start-script'

/** What a document needs beside the app's HTML. */
export interface PageAssets {
  /** Tags of styles and scripts for the head. */
  tags: string
  /** `sha256-…` of the styles that stand in the document, `null` where there are none. */
  styleHash: string | null
  /** The same of the script. */
  scriptHash: string | null
}

/** Finds the assets of a page by the source modules it was rendered from. */
export type FindAssets = (modules: string[]) => PageAssets

const entry = 'src/app/entry-client.ts'

const isNeededAtOnce = /(Page\.vue|\/messages\/.*)$/

/** Parts that hydrate later bring their styles with the document and their code when it is their turn. */
function isLater(manifest: Manifest, key: string): boolean {
  return manifest[key]?.isDynamicEntry === true && !isNeededAtOnce.test(key)
}

function chunksOf(manifest: Manifest, keys: string[]): Set<ManifestChunk> {
  const found = new Set<ManifestChunk>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (!chunk || found.has(chunk)) return
    found.add(chunk)
    chunk.imports?.forEach(visit)
  }
  keys.forEach(visit)
  return found
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/**
 * Styles stand in the document. Their files are named as well, so that the loader of parts that come later does not ask
 * for them again; browsers do not load what is disabled, nor ahead what is for no medium.
 */
function styleTags(styles: string, files: string[]): string {
  const named = files.map((file) => `<link rel="stylesheet" href="/${file}" media="not all" disabled>`)
  return styles ? `<style>${styles}</style>${named.join('')}` : ''
}

/** Finds assets in a finished build; each combination of modules is worked out once. */
export function builtAssets(clientFolder: string): FindAssets {
  const manifest: Manifest = JSON.parse(readFileSync(join(clientFolder, '.vite/manifest.json'), 'utf8'))
  if (!manifest[entry]) throw new Error(`The build in ${clientFolder} has no ${entry}`)
  const known = new Map<string, PageAssets>()

  const workOut = (modules: string[]): PageAssets => {
    const chunks = [...chunksOf(manifest, [entry, ...modules])]
    const styleFiles = [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))]
    const styles = styleFiles.map((file) => readFileSync(join(clientFolder, file), 'utf8').trim()).join('\n')
    const atOnce = [entry, ...modules].filter((key) => !isLater(manifest, key))
    const script = startScript([...chunksOf(manifest, atOnce)].map(({ file }) => `/${file}`))
    return {
      tags: `${styleTags(styles, styleFiles)}<script>${script}</script>`,
      styleHash: styles ? hashOf(styles) : null,
      scriptHash: hashOf(script),
    }
  }

  return (modules) => {
    const key = modules.join()
    const assets = known.get(key) ?? workOut(modules)
    known.set(key, assets)
    return assets
  }
}
