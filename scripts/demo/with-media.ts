import type { RichTextBlock, RichTextDocument } from '../../cms/contract/rich-text'
import type { LibraryFile } from './seed/media'

/** Uploaded files by the keys of the demo data. */
interface FilesByKey {
  pictures: Record<string, LibraryFile>
  attachments: Record<string, LibraryFile>
}

/** A body as the CMS stores it: the keys of pictures and files replaced by what the media library holds. */
export function withMedia(body: readonly RichTextBlock[], media: FilesByKey): RichTextDocument {
  return { type: 'doc', content: body.map((block) => filled(block, media)) }
}

function filled(block: RichTextBlock, { pictures, attachments }: FilesByKey): RichTextBlock {
  if (block.type === 'image') {
    const file = found(pictures, block.attrs.asset)
    return { type: 'image', attrs: { ...block.attrs, ...imageOf(file) } }
  }
  if (block.type === 'attachment') {
    return { type: 'attachment', attrs: attachmentOf(found(attachments, block.attrs.asset)) }
  }
  return block
}

function found(files: Record<string, LibraryFile>, key: string): LibraryFile {
  const file = files[key]
  if (!file) throw new Error(`No file "${key}" among the demo media`)
  return file
}

function imageOf({ documentId, url, width, height, formats }: LibraryFile) {
  const sources = Object.values(formats ?? {}).map((format) => ({ url: format.url, width: format.width }))
  sources.sort((one, other) => one.width - other.width)
  return { asset: documentId, url, width: width ?? 0, height: height ?? 0, sources }
}

function attachmentOf({ documentId, name, url, ext, size }: LibraryFile) {
  return { asset: documentId, name, url, extension: ext.replace('.', ''), sizeBytes: Math.round(size * 1000) }
}
