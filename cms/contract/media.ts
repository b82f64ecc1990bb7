/** A picture in the media library; addresses are absolute or begin with /uploads. */
export interface ImageDto {
  url: string
  width: number
  height: number
  alt: string
  caption: string | null
  /** Smaller renderings, narrowest first. */
  sources: { url: string; width: number }[]
}

/** A file a reader can download. `id` is the file's documentId. */
export interface FileDto {
  id: string
  name: string
  /** Lower case, without the dot: "pdf". */
  extension: string
  mime: string
  sizeBytes: number
  url: string
}
