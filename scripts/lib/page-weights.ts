import { brotliCompressSync } from 'node:zlib'

/** Vite's manifest: what each source became and what that needs. */
export type Manifest = Record<string, Chunk>
interface Chunk {
  file: string
  css?: string[]
  imports?: string[]
  isEntry?: boolean
  isDynamicEntry?: boolean
}
type Read = (file: string) => Buffer

const pageSource = /Page\.vue$/
const messagesSource = /messages\/(vi|en)\.ts$/

/** The page whose first visit costs most: the entry, one language, the page and all they import, each after brotli. */
export function heaviestPage(
  manifest: Manifest,
  kind: 'script' | 'style',
  read: Read,
): { page: string; bytes: number } {
  const pages = Object.keys(manifest).filter((source) => pageSource.test(source))
  if (pages.length === 0) throw new Error('The manifest names no page: is the build whole?')
  const always = Object.keys(manifest).filter((source) => manifest[source].isEntry)
  const languages = Object.keys(manifest).filter((source) => messagesSource.test(source))
  const visits = pages.flatMap((page) => languages.map((language) => [...always, language, page]))
  const weighed = visits.map((sources) => ({
    page: sources.at(-1) ?? '',
    bytes: sum(filesOf(manifest, sources, kind).map((file) => weightOf(file, read))),
  }))
  return weighed.reduce((heaviest, visit) => (visit.bytes > heaviest.bytes ? visit : heaviest))
}

/** Files a browser loads for these sources, each once; what is only imported lazily is not among them. */
export function filesOf(manifest: Manifest, sources: string[], kind: 'script' | 'style'): string[] {
  const reached = new Set<string>()
  const visit = (source: string) => {
    if (reached.has(source)) return
    reached.add(source)
    manifest[source].imports?.forEach(visit)
  }
  sources.forEach(visit)
  const files = [...reached].flatMap((source) =>
    kind === 'style' ? (manifest[source].css ?? []) : [manifest[source].file],
  )
  return [...new Set(files)]
}

const weights = new Map<string, number>()

function weightOf(file: string, read: Read): number {
  const known = weights.get(file) ?? brotliCompressSync(read(file)).byteLength
  weights.set(file, known)
  return known
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
