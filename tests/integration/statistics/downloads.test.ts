import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import supertest from 'supertest'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SubjectRef } from '../../../cms/contract/subjects'
import { useCms } from '../../support/cms'
import { CRAWLER, PHONE, useCountedArticle } from '../../support/counted-article'
import { from, newAddress } from '../../support/readers'

const cms = useCms()
const { countsOf, statistics } = useCountedArticle(cms)

interface LibraryFile {
  id: number
  documentId: string
}

async function addFile(name: string): Promise<LibraryFile> {
  const folder = join(cms.strapi.dirs.static.public, 'uploads')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${name}.pdf`), 'một tệp nhỏ')
  const about = { name: `${name}.pdf`, hash: name, mime: 'application/pdf', ext: '.pdf', size: 0.01 }
  const place = { url: `/uploads/${name}.pdf`, provider: 'local', folderPath: '/' }
  return cms.strapi.db.query('plugin::upload.file').create({ data: { ...about, ...place } })
}

const take = (path: string, address = newAddress()) => from(address, cms.get(path)).set('User-Agent', PHONE)

describe('a download', () => {
  let path: string
  let file: LibraryFile
  let document: SubjectRef

  beforeEach(async () => {
    file = await addFile('counted')
    const id = await cms.publish('api::documents.official-document', {
      abstract: 'Kế hoạch',
      slug: 'ke-hoach',
      attachments: [file.id],
      postedAt: '2023-01-01T00:00:00.000Z',
    })
    document = { kind: 'document', id }
    path = `/api/documents/ke-hoach/files/${file.documentId}`
  })

  const download = (address: string) => take(path, address)
  const downloads = async () => (await countsOf(document))[0].downloadCount

  it('is counted when the file is sent, once for a reader who taps twice', async () => {
    const address = newAddress()
    await download(address).expect(200)
    await download(address).expect(200)
    await download(newAddress()).expect(200)
    expect(await downloads()).toBe(2)
  })

  it('is not counted for the rest of a file, for its size, or for a bot', async () => {
    await download(newAddress()).set('Range', 'bytes=4-')
    await download(newAddress()).set('User-Agent', CRAWLER)
    await from(newAddress(), supertest(cms.strapi.server.httpServer).head(path)).set('User-Agent', PHONE)
    expect(await downloads()).toBe(0)
  })

  it('is counted for its first part, however it is cut', async () => {
    const address = newAddress()
    for (const range of ['bytes=0-3', 'bytes=4-7', 'bytes=8-']) await download(address).set('Range', range)
    await download(newAddress()).set('Range', 'bytes=0-0')
    await download(newAddress()).set('Range', 'bytes=500-')
    expect(await downloads()).toBe(2)
  })

  it('is counted thirty times for one line, whatever agents it names', async () => {
    const address = newAddress()
    for (let turn = 0; turn < 33; turn += 1) await download(address).set('User-Agent', `${PHONE} ${turn}`)
    expect(await downloads()).toBe(30)
  })

  it('is not counted where the file is not there', async () => {
    await rm(join(cms.strapi.dirs.static.public, 'uploads', 'counted.pdf'))
    expect((await download(newAddress())).status).not.toBe(200)
    expect(await downloads()).toBe(0)
  })
})

describe('downloads of an entry with several files', () => {
  let files: LibraryFile[]
  let document: SubjectRef

  beforeEach(async () => {
    files = [await addFile('quyet-dinh'), await addFile('phu-luc')]
    const id = await cms.publish('api::documents.official-document', {
      abstract: 'Quyết định',
      slug: 'quyet-dinh',
      attachments: files.map((file) => file.id),
      postedAt: '2023-01-01T00:00:00.000Z',
    })
    document = { kind: 'document', id }
  })

  const takeFile = (file: LibraryFile | undefined, address?: string) =>
    take(`/api/documents/quyet-dinh/files/${file?.documentId}`, address).expect(200)

  it('are counted for each file, and add up to those of the entry', async () => {
    const reader = newAddress()
    await takeFile(files[0], reader)
    await takeFile(files[1], reader)
    await takeFile(files[1])
    expect(await countsOf(document)).toMatchObject([
      {
        downloadCount: 3,
        files: [
          { id: files[1]?.documentId, downloadCount: 2 },
          { id: files[0]?.documentId, downloadCount: 1 },
        ],
      },
    ])
  })

  it('stay apart from what the former site counted, which was of no file', async () => {
    await statistics().importStartValues(cms.strapi, {
      counts: [{ subject: document, views: 170, downloads: 30 }],
      visits: null,
    })
    await takeFile(files[0])
    expect(await countsOf(document)).toMatchObject([
      { viewCount: 170, downloadCount: 31, files: [{ id: files[0]?.documentId, downloadCount: 1 }] },
    ])
    const { data } = (await cms.get('/api/statistics/most?by=downloads').expect(200)).body
    expect(data).toMatchObject([{ subject: document, count: 31 }])
  })

  it('of many at once are exact for each file', async () => {
    await Promise.all(Array.from({ length: 24 }, (_, turn) => takeFile(files[turn % 3 === 0 ? 0 : 1])))
    const [{ downloadCount, files: counted }] = await countsOf(document)
    expect([downloadCount, counted.map((file: { downloadCount: number }) => file.downloadCount)]).toEqual([
      24,
      [16, 8],
    ])
  })
})

describe('a file in the text of an article', () => {
  const attachment = ({ documentId }: LibraryFile) => ({ type: 'attachment', attrs: { asset: documentId } })
  const publish = async (slug: string, file: LibraryFile, how: 'publish' | 'draft' = 'publish') => {
    const body = { type: 'doc', content: [attachment(file)] }
    const article = { title: 'Mời gọi', slug, body, postedAt: '2023-01-01T00:00:00.000Z' }
    return { kind: 'article', id: await cms[how]('api::articles.article', article) } as const
  }
  const addressIn = async (slug: string): Promise<string> =>
    (await cms.get(`/api/articles/${slug}`).expect(200)).body.data.body.content[0].attrs.url

  it('is taken by an address that counts it', async () => {
    const file = await addFile('mau-don')
    const article = await publish('moi-goi', file)
    const address = await addressIn('moi-goi')
    const answer = await take(address).buffer().expect(200)
    expect(answer.headers['content-disposition']).toContain('mau-don.pdf')
    expect(await countsOf(article)).toMatchObject([
      { downloadCount: 1, files: [{ id: file.documentId, downloadCount: 1 }] },
    ])
  })

  it('is not to be had of a draft, of another entry, or by guessing', async () => {
    const [file, other] = [await addFile('mau-don'), await addFile('khac')]
    const article = await publish('moi-goi', file)
    const draft = await publish('nhap', other, 'draft')
    const guesses = [
      `article/${article.id}/${other.documentId}`,
      `article/${draft.id}/${other.documentId}`,
      `document/${article.id}/${file.documentId}`,
      `user/1/${file.documentId}`,
    ]
    for (const guess of guesses) await take(`/api/files/${guess}`).expect(404)
  })
})
