import type { RichTextAttachment, RichTextImage } from '../../../contract/rich-text'
import { isRecord, readNode } from './raw-node'
import { cleanLine } from './words'

/** A file of the media library, as far as a text shows it. `size` is in kilobytes, as the library counts. */
export interface LibraryFile {
  documentId: string
  name: string
  url: string
  ext: string | null
  mime: string
  size: number
  width: number | null
  height: number | null
  alternativeText: string | null
  formats: unknown
}

/** Files by documentId. */
export type LibraryFiles = ReadonlyMap<string, LibraryFile>

const IMAGE_PLACES = ['left', 'center', 'right', 'wide'] as const

function placeOf(value: unknown): RichTextImage['align'] {
  return IMAGE_PLACES.find((place) => place === value) ?? null
}

/** Smaller renderings of a picture, narrowest first. */
function sourcesOf(formats: unknown): RichTextImage['sources'] {
  return Object.values(isRecord(formats) ? formats : {})
    .flatMap((format) =>
      isRecord(format) && typeof format.url === 'string' && typeof format.width === 'number'
        ? [{ url: format.url, width: format.width }]
        : [],
    )
    .sort((one, other) => one.width - other.width)
}

/** Attributes of a picture, filled in from its file; null where the library has no such picture. */
export function cleanImage(attrs: Record<string, unknown>, files: LibraryFiles): RichTextImage | null {
  const file = files.get(String(attrs.asset))
  if (!file?.mime.startsWith('image/') || !file.width || !file.height) return null
  return {
    asset: file.documentId,
    url: file.url,
    width: file.width,
    height: file.height,
    sources: sourcesOf(file.formats),
    alt: cleanLine(attrs.alt, 300) || cleanLine(file.alternativeText, 300),
    title: cleanLine(attrs.title, 300) || null,
    align: placeOf(attrs.align),
  }
}

/** Attributes of an attached file, filled in from the library; null where the library has no such file. */
export function cleanAttachment(
  attrs: Record<string, unknown>,
  files: LibraryFiles,
): RichTextAttachment | null {
  const file = files.get(String(attrs.asset))
  if (!file) return null
  return {
    asset: file.documentId,
    name: file.name,
    url: file.url,
    extension: (file.ext ?? '').replace(/^\./u, '').toLowerCase(),
    sizeBytes: Math.round(file.size * 1000),
  }
}

/** documentIds of all pictures and files a text shows. */
export function assetsOf(value: unknown): string[] {
  const node = readNode(value)
  if (!node) return []
  const own = typeof node.attrs.asset === 'string' ? [node.attrs.asset] : []
  return [...own, ...node.content.flatMap(assetsOf)]
}
