import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import sharp from 'sharp'
import { storedPathOf } from '../../../kernel/media/stored-path'
import { isPicture, type SubmittedFile } from '../portal/draft-of'

/** A file of a submission, and where it lies. */
export interface StoredFile extends SubmittedFile {
  name: string
  url: string
}

async function bytesOf(strapi: Core.Strapi, url: string): Promise<Buffer> {
  const path = storedPathOf(strapi, url)
  if (path !== null) return readFile(path)
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`The storage answered ${answer.status} for a file of a submission`)
  return Buffer.from(await answer.arrayBuffer())
}

/** Upright, and without what a camera notes beside a picture: where it was taken, with what and when. */
const withoutNotes = (bytes: Buffer): Promise<Buffer | null> =>
  sharp(bytes, { animated: true })
    .autoOrient()
    .toBuffer()
    .catch(() => null)

async function copyOf(strapi: Core.Strapi, file: StoredFile, bytes: Buffer): Promise<SubmittedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'bai-gui-'))
  const filepath = join(folder, 'anh')
  try {
    await writeFile(filepath, bytes)
    const sent = { filepath, originalFilename: file.name, mimetype: file.mime, size: bytes.length }
    const [copy] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({ data: { fileInfo: { name: file.name } }, files: sent })
    return copy
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The files of a submission as an article may show them: pictures as copies with smaller renderings and without the notes of
 * their camera, while the submission keeps what was sent. One that cannot be read goes along as a paper.
 */
export async function withLibraryPictures(
  strapi: Core.Strapi,
  files: StoredFile[],
): Promise<SubmittedFile[]> {
  const shown: SubmittedFile[] = []
  for (const file of files) {
    const bytes = isPicture(file) ? await withoutNotes(await bytesOf(strapi, file.url)) : null
    shown.push(bytes ? await copyOf(strapi, file, bytes) : { ...file, width: null })
  }
  return shown
}

/** Takes copies away again that no article came to show. */
export async function dropCopies(
  strapi: Core.Strapi,
  { sent, shown }: { sent: StoredFile[]; shown: SubmittedFile[] },
): Promise<void> {
  const copies = shown.filter(({ id }) => sent.every((file) => file.id !== id))
  for (const copy of copies) await strapi.plugin('upload').service('upload').remove(copy)
}
