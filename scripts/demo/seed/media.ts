import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { drawPicture } from '../drawings/draw-picture'
import { ATTACHMENTS, type AttachmentKey } from '../files/attachments'
import { makeAttachment } from '../files/make-attachment'
import { PICTURES, type DemoPicture, type PictureKey } from '../pictures'

/** A file in the media library, as the upload service gives it. `size` is in kilobytes. */
export interface LibraryFile {
  id: number
  documentId: string
  name: string
  url: string
  ext: string
  size: number
  width: number | null
  height: number | null
  formats: Record<string, { url: string; width: number }> | null
}

export interface Media {
  pictures: Record<PictureKey, LibraryFile>
  attachments: Record<AttachmentKey, LibraryFile>
}

interface NewFile {
  name: string
  mime: string
  bytes: Buffer
  alternativeText?: string
  caption?: string
}

interface UploadService {
  upload(request: {
    data: { fileInfo: { name: string; alternativeText?: string; caption?: string } }
    files: { filepath: string; originalFilename: string; mimetype: string; size: number }
  }): Promise<LibraryFile[]>
}

/** Draws every picture, makes every attachment, and puts them into the media library. */
export async function seedMedia(strapi: Core.Strapi): Promise<Media> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-demo-'))
  // One after the other: inside a transaction they share one connection to the database.
  const storeAll = async <Key extends string>(files: Record<Key, NewFile>) => {
    const stored = {} as Record<Key, LibraryFile>
    for (const key of keysOf(files)) stored[key] = await upload(strapi, folder, files[key])
    return stored
  }
  try {
    return {
      pictures: await storeAll(await makeAll(PICTURES, drawn)),
      attachments: await storeAll(await makeAll(ATTACHMENTS, (_, file) => makeAttachment(file))),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function drawn(key: PictureKey, picture: DemoPicture): Promise<NewFile> {
  const bytes = await drawPicture(picture)
  const { alt, caption } = picture
  return { name: `${key}.jpg`, mime: 'image/jpeg', bytes, alternativeText: alt, caption }
}

async function makeAll<Key extends string, Item>(
  items: Record<Key, Item>,
  make: (key: Key, item: Item) => Promise<NewFile>,
): Promise<Record<Key, NewFile>> {
  const made = await Promise.all(
    keysOf(items).map(async (key) => [key, await make(key, items[key])] as const),
  )
  return Object.fromEntries(made) as Record<Key, NewFile>
}

function keysOf<Key extends string>(items: Record<Key, unknown>): Key[] {
  return Object.keys(items) as Key[]
}

/** Puts one more file into the media library. */
export async function upload(strapi: Core.Strapi, folder: string, file: NewFile): Promise<LibraryFile> {
  const { name, alternativeText, caption } = file
  const filepath = join(folder, name)
  await writeFile(filepath, file.bytes)
  const { size } = await stat(filepath)
  const service: UploadService = strapi.plugin('upload').service('upload')
  const [stored] = await service.upload({
    data: { fileInfo: { name, alternativeText, caption } },
    files: { filepath, originalFilename: name, mimetype: file.mime, size },
  })
  if (!stored) throw new Error(`The media library did not take ${name}`)
  return stored
}
