import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fieldFault } from '../../../kernel/refusals'
import { EMPTY_FILE, TOO_LARGE, TOO_MANY, WRONG_FILE } from '../submission-words'
import { inSendingOrder, type NumberedFile } from '../../../kernel/request/sending-order'
import { kindOfFile, nameOfFile, type FileKind } from './file-kind'

const LARGEST_BYTES = 10 * 1024 * 1024
const MOST = 10

/** A file as the body parser leaves it. */
export interface ParsedFile extends NumberedFile {
  filepath: string
  originalFilename: string | null
  size: number
}

/** A file whose content is what its name says. */
export interface SentFile {
  name: string
  kind: FileKind
  content: Buffer
  /** Of the content, to know a repeat by. */
  hash: string
}

async function checked({ filepath, originalFilename, size }: ParsedFile): Promise<SentFile> {
  const given = originalFilename ?? ''
  if (size === 0) throw fieldFault('files', EMPTY_FILE(given))
  if (size > LARGEST_BYTES) throw fieldFault('files', TOO_LARGE(given))
  const content = await readFile(filepath)
  const kind = kindOfFile(content)
  if (!kind) throw fieldFault('files', WRONG_FILE(given))
  const hash = createHash('sha256').update(content).digest('base64url')
  return { name: nameOfFile(given, kind), kind, content, hash }
}

/** What browsers send for a file field in which nothing was chosen. */
const isNoFile = ({ size, originalFilename }: ParsedFile): boolean => size === 0 && !originalFilename

/** The files sent with a form, one, several or none, in the sender's order; throws the 400 for one that is empty, too large or of no kind we take. */
export async function sentFiles(parsed: ParsedFile | ParsedFile[] | undefined): Promise<SentFile[]> {
  const files = [parsed ?? []].flat().filter((file) => !isNoFile(file))
  if (files.length > MOST) throw fieldFault('files', TOO_MANY)
  const sent: SentFile[] = []
  for (const file of inSendingOrder(files)) sent.push(await checked(file))
  return sent
}
