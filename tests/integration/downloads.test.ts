import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const DOCUMENT = 'api::documents.official-document'
const text = 'một tệp nhỏ'

const addFile = async (name: string, stored: string): Promise<{ id: number; documentId: string }> => {
  const folder = join(cms.strapi.dirs.static.public, 'uploads')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, stored), text)
  const file = {
    name,
    hash: stored,
    mime: 'application/pdf',
    ext: '.pdf',
    size: 0.01,
    url: `/uploads/${stored}`,
  }
  return cms.strapi.db
    .query('plugin::upload.file')
    .create({ data: { ...file, provider: 'local', folderPath: '/' } })
}

let attached: string
let foreign: string
beforeEach(async () => {
  const file = await addFile('Quyết định 3116.pdf', 'a1.pdf')
  attached = file.documentId
  foreign = (await addFile('khác.pdf', 'b2.pdf')).documentId
  await cms.publish(DOCUMENT, {
    abstract: 'Văn bản',
    slug: 'van-ban',
    attachments: [file.id],
    postedAt: '2023-01-01T00:00:00.000Z',
  })
})

describe('GET /api/documents/:slug/files/:id', () => {
  it('a reader saves the file under the name its editor gave it', async () => {
    const { headers, body } = await cms.get(`/api/documents/van-ban/files/${attached}`).buffer().expect(200)
    expect(headers['content-type']).toBe('application/pdf')
    expect(headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('Quyết định 3116.pdf')}`,
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-length']).toBe(String(Buffer.byteLength(text)))
    expect(body.toString()).toBe(text)
  })

  it('a reader whose line broke goes on where it broke', async () => {
    const part = (range: string) =>
      cms.get(`/api/documents/van-ban/files/${attached}`).set('Range', range).buffer()
    const size = Buffer.byteLength(text)
    const rest = await part('bytes=6-')
    expect([rest.status, rest.headers['content-range']]).toEqual([206, `bytes 6-${size - 1}/${size}`])
    expect(rest.body.toString()).toBe(Buffer.from(text).subarray(6).toString())
    expect(rest.headers['content-length']).toBe(String(size - 6))
    const past = await part(`bytes=${size}-`)
    expect([past.status, past.headers['content-range']]).toEqual([416, `bytes */${size}`])
    const changed = await part('bytes=6-').set('If-Range', '"other"')
    expect([changed.status, changed.headers['accept-ranges']]).toEqual([200, 'bytes'])
  })

  it('whoever counts downloads hears of each one', async () => {
    const heard: unknown[] = []
    const stop = cms.strapi.eventHub.on('portal.download', async ({ subject }) => void heard.push(subject))
    await cms.get(`/api/documents/van-ban/files/${attached}`)
    stop()
    expect(heard).toMatchObject([{ kind: 'document' }])
  })

  it('a reader gets the file although it could not be counted', async () => {
    const stop = cms.strapi.eventHub.on('portal.download', async () =>
      Promise.reject(new Error('no counter')),
    )
    await cms.get(`/api/documents/van-ban/files/${attached}`).expect(200)
    stop()
  })

  it('a file of another entry, or of a draft, is not to be had here', async () => {
    await cms.get(`/api/documents/van-ban/files/${foreign}`).expect(404)
    const draft = await addFile('nháp.pdf', 'c3.pdf')
    await cms.draft(DOCUMENT, {
      abstract: 'Nháp',
      slug: 'nhap',
      attachments: [draft.id],
      postedAt: '2023-01-01T00:00:00.000Z',
    })
    await cms.get(`/api/documents/nhap/files/${draft.documentId}`).expect(404)
  })
})
