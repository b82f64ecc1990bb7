import { describe, expect, it } from 'vitest'
import { cleanRichText } from '../../cms/src/kernel/rich-text/clean-rich-text'
import { ARTICLES } from './articles'
import { EVENTS } from './events'
import { ATTACHMENTS } from './files/attachments'
import { h2, image, p } from './notation'
import { PAGES } from './pages'
import { PICTURES } from './pictures'
import type { LibraryFile } from './seed/media'
import { withMedia } from './with-media'

const stored = (
  key: string,
  kind: 'picture' | 'file',
): LibraryFile & { mime: string; alternativeText: null } => ({
  id: 1,
  documentId: `id-of-${key}`,
  name: key,
  url: `/uploads/${key}`,
  ext: kind === 'picture' ? '.jpg' : '.pdf',
  mime: kind === 'picture' ? 'image/jpeg' : 'application/pdf',
  alternativeText: null,
  size: 90.5,
  width: kind === 'picture' ? 1600 : null,
  height: kind === 'picture' ? 900 : null,
  formats:
    kind === 'picture'
      ? {
          w800: { url: `/uploads/w800_${key}`, width: 800 },
          w320: { url: `/uploads/w320_${key}`, width: 320 },
        }
      : null,
})
type StoredFile = ReturnType<typeof stored>
const library = <Key extends string>(items: Record<Key, unknown>, kind: 'picture' | 'file') =>
  Object.fromEntries(Object.keys(items).map((key) => [key, stored(key, kind)])) as Record<Key, StoredFile>
const media = { pictures: library(PICTURES, 'picture'), attachments: library(ATTACHMENTS, 'file') }
const files = new Map(
  [...Object.values(media.pictures), ...Object.values(media.attachments)].map((file) => [
    file.documentId,
    file,
  ]),
)

describe('putting pictures and files into a body', () => {
  it('a picture gets the address, size and renderings of its file, narrowest first', () => {
    const [, shown] = withMedia([h2('Chợ'), image('canal', 'Con rạch giữa hai hàng dừa')], media).content
    expect(shown).toMatchObject({
      attrs: {
        asset: 'id-of-canal',
        url: '/uploads/canal',
        width: 1600,
        height: 900,
        sources: [{ width: 320 }, { width: 800 }],
        alt: 'Con rạch giữa hai hàng dừa',
      },
    })
  })

  it('a body that names a picture nobody drew is refused', () => {
    const wrong = { ...media, pictures: {} }
    expect(() => withMedia([p('Tin'), image('canal', 'Con rạch')], wrong)).toThrow('No file "canal"')
  })

  it('the CMS stores every text word for word as it was written', () => {
    for (const { key, vi, en } of [...ARTICLES, ...PAGES, ...EVENTS]) {
      for (const text of en ? [vi, en] : [vi]) {
        const body = withMedia(text.body, media)
        expect(withoutDefaults(cleanRichText(body, files)), key).toEqual(withoutDefaults(body))
      }
    }
  })
})

/** The same text without what means nothing: empty attributes, cells that span one row and column. */
function withoutDefaults(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (name, inner: unknown) =>
      inner === null || ((name === 'colspan' || name === 'rowspan') && inner === 1) ? undefined : inner,
    ).replaceAll('"attrs":{},', ''),
  )
}
