import type { DialogProps } from './dialog-props'
import { MediaLibrary, type LibraryAsset } from './MediaLibrary'

function attachmentNode({ documentId, name, url, ext = '', size = 0 }: LibraryAsset) {
  const attrs = {
    asset: documentId,
    name,
    url,
    extension: ext.replace('.', ''),
    sizeBytes: Math.round(size * 1000),
  }
  return { type: 'attachment', attrs }
}

/** Inserts one or more files of the media library. */
export function AttachmentDialog({ editor, onClose }: DialogProps) {
  const insert = (assets: LibraryAsset[]) => {
    editor.chain().focus().insertContent(assets.map(attachmentNode)).run()
    onClose()
  }
  return <MediaLibrary allowedTypes={['files']} multiple onSelectAssets={insert} onClose={onClose} />
}
