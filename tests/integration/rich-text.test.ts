import { expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()

const ARTICLE = 'api::articles.article'
const FILE = 'plugin::upload.file'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

const article = (...content: object[]) => ({
  title: 'Khai mạc phiên chợ',
  postedAt: '2026-05-01T01:00:00.000Z',
  body: { type: 'doc', content },
})

const libraryPicture = async (): Promise<string> => {
  const { documentId } = await cms.strapi.db.query(FILE).create({
    data: {
      name: 'gian-hang.jpg',
      url: '/uploads/gian_hang.jpg',
      hash: 'gian_hang',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 210,
      provider: 'local',
      width: 1600,
      height: 900,
      alternativeText: 'Gian hàng hạt điều',
    },
  })
  return documentId
}

const storedBody = async (documentId: string, isPublished = false) => {
  const { body } = await cms.strapi.db.query(ARTICLE).findOne({
    select: ['body'],
    where: { documentId, publishedAt: isPublished ? { $notNull: true } : { $null: true } },
  })
  return body.content
}

it('what a script sends as a text is stored without anything that runs', async () => {
  const script = { type: 'script', content: [{ type: 'text', text: 'alert(1)' }] }
  const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } }
  const text = { type: 'text', text: 'xem', marks: [link, { type: 'bold' }] }
  const id = await cms.draft(ARTICLE, article({ type: 'paragraph', content: [text] }, script))
  expect(await storedBody(id)).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'xem', marks: [{ type: 'bold' }] }] },
    paragraph('alert(1)'),
  ])
})

it('a picture is described by the media library, and one from elsewhere is not stored', async () => {
  const asset = await libraryPicture()
  const foreign = { type: 'image', attrs: { asset: 'nowhere', url: 'https://evil.example/a.png' } }
  const id = await cms.draft(ARTICLE, article({ type: 'image', attrs: { asset, alt: '' } }, foreign))
  expect(await storedBody(id)).toMatchObject([
    {
      type: 'image',
      attrs: { asset, url: '/uploads/gian_hang.jpg', width: 1600, alt: 'Gian hàng hạt điều' },
    },
  ])
})

it('a picture replaced in the library is replaced in the text at its next publish', async () => {
  const asset = await libraryPicture()
  const id = await cms.draft(ARTICLE, article({ type: 'image', attrs: { asset, alt: 'Gian hàng' } }))
  await cms.strapi.db.query(FILE).update({ where: { documentId: asset }, data: { url: '/uploads/moi.jpg' } })
  await cms.strapi.documents(ARTICLE).publish({ documentId: id, locale: 'vi' })
  expect(await storedBody(id, true)).toMatchObject([{ attrs: { url: '/uploads/moi.jpg', alt: 'Gian hàng' } }])
})

it('an editor is told in Vietnamese why a text is refused', async () => {
  const refused = cms.draft(ARTICLE, { ...article(), body: '<p>HTML</p>' })
  await expect(refused).rejects.toMatchObject({
    name: 'ValidationError',
    message: expect.stringContaining('Nội dung không đúng định dạng'),
  })
})
