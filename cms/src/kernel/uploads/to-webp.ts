import { createReadStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import sharp from 'sharp'

/** Below it skies and skins show steps; the media library itself keeps JPEG at 80. */
const QUALITY = 76

/** A smaller rendering of a picture, as the media library hands it to its storage. */
export interface Rendering {
  name: string
  ext: string
  mime: string
  /** Where it lies until it is stored. */
  filepath: string
  /** Thousands of bytes. */
  size: number
  sizeInBytes: number
  getStream: () => NodeJS.ReadableStream
}

const ENDING = /\.[^.]*$/

/** The same rendering as WebP, in the same place; moving pictures keep moving. */
export const toWebp = async (rendering: Rendering): Promise<Rendering> => {
  const { filepath, name } = rendering
  const converted = `${filepath}.webp`
  const { size } = await sharp(filepath, { animated: true }).webp({ quality: QUALITY }).toFile(converted)
  await rename(converted, filepath)
  return {
    ...rendering,
    name: `${name.replace(ENDING, '')}.webp`,
    ext: '.webp',
    mime: 'image/webp',
    size: Math.round(size / 10) / 100,
    sizeInBytes: size,
    getStream: () => createReadStream(filepath),
  }
}
