import type { Knex } from 'knex'
import type { FileDto, ImageDto } from '../../../contract/media'
import { jsonRows } from '../database/json-rows'
import { storedJson } from '../database/values'

interface StoredFile {
  id: string
  name: string
  alt: string | null
  caption: string | null
  width: number | null
  height: number | null
  formats: unknown
  ext: string | null
  mime: string
  size: number | string
  url: string
}

interface MediaField {
  /** Row id column of the owner, e.g. `a.id`. */
  owner: string
  uid: string
  field: string
}

const FILE_COLUMNS = {
  id: 'f.document_id',
  name: 'f.name',
  alt: 'f.alternative_text',
  caption: 'f.caption',
  width: 'f.width',
  height: 'f.height',
  formats: 'f.formats',
  ext: 'f.ext',
  mime: 'f.mime',
  size: 'f.size',
  url: 'f.url',
}

/** A column with the files of a media field, in the order editors gave them; read it with `imagesOf` or `filesOf`. */
export const mediaColumn = (db: Knex, { owner, uid, field }: MediaField): Knex.Raw =>
  jsonRows(db, {
    rows: db('files_related_mph as m')
      .join('files as f', 'f.id', 'm.file_id')
      .where({ 'm.related_id': db.ref(owner), 'm.related_type': uid, 'm.field': field })
      .orderBy('m.order'),
    columns: FILE_COLUMNS,
  })

const toImage = (file: StoredFile): ImageDto => {
  const formats = storedJson<Record<string, { url: string; width: number }>>(file.formats) ?? {}
  return {
    url: file.url,
    width: file.width ?? 0,
    height: file.height ?? 0,
    alt: file.alt ?? '',
    caption: file.caption || null,
    sources: Object.values(formats)
      .map(({ url, width }) => ({ url, width }))
      .sort((one, other) => one.width - other.width),
  }
}

const toFile = (file: StoredFile): FileDto => ({
  id: file.id,
  name: file.name,
  extension: (file.ext ?? '').replace('.', '').toLowerCase(),
  mime: file.mime,
  // The media library counts in thousands of bytes.
  sizeBytes: Math.round(Number(file.size) * 1000),
  url: file.url,
})

const stored = (column: unknown): StoredFile[] => storedJson<StoredFile[]>(column) ?? []

/** A file of the media library by its documentId; null where there is none. */
export const findFile = async (db: Knex, id: string): Promise<FileDto | null> => {
  const file = await db('files as f')
    .where('f.document_id', id)
    .select(FILE_COLUMNS)
    .first<StoredFile | undefined>()
  return file ? toFile(file) : null
}

export const imagesOf = (column: unknown): ImageDto[] => stored(column).map(toImage)
export const imageOf = (column: unknown): ImageDto | null => imagesOf(column)[0] ?? null
export const filesOf = (column: unknown): FileDto[] => stored(column).map(toFile)
