import { useStrapiApp } from '@strapi/strapi/admin'
import type { ComponentType } from 'react'

/** A file chosen in the media library, as far as a text needs it. `size` is in kilobytes. */
export interface LibraryAsset {
  documentId: string
  name: string
  url: string
  ext?: string
  size?: number
  alternativeText?: string | null
}

interface MediaLibraryProps {
  allowedTypes: ('images' | 'files' | 'videos' | 'audios')[]
  multiple: boolean
  onSelectAssets: (assets: LibraryAsset[]) => void
  onClose: () => void
}

/** The panel's own dialog of the media library, which the upload plugin lends to others. */
export function MediaLibrary(props: MediaLibraryProps) {
  const components = useStrapiApp('MediaLibrary', (app) => app.components)
  const Dialog = components['media-library'] as ComponentType<MediaLibraryProps> | undefined
  return Dialog ? <Dialog {...props} /> : null
}
