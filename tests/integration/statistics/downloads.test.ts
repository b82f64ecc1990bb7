import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import supertest from 'supertest'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SubjectRef } from '../../../cms/contract/subjects'
import { useCms } from '../../support/cms'
import { CRAWLER, PHONE, useCountedArticle } from '../../support/counted-article'
import { from, newAddress } from '../../support/readers'

const cms = useCms()
const { countsOf } = useCountedArticle(cms)

describe('a download', () => {
  let path: string
  let document: SubjectRef

  beforeEach(async () => {
    const folder = join(cms.strapi.dirs.static.public, 'uploads')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'counted.pdf'), 'một tệp nhỏ')
    const about = { name: 'Kế hoạch.pdf', hash: 'counted', mime: 'application/pdf', ext: '.pdf', size: 0.01 }
    const place = { url: '/uploads/counted.pdf', provider: 'local', folderPath: '/' }
    const file: { id: number; documentId: string } = await cms.strapi.db
      .query('plugin::upload.file')
      .create({ data: { ...about, ...place } })
    const id = await cms.publish('api::documents.official-document', {
      abstract: 'Kế hoạch',
      slug: 'ke-hoach',
      attachments: [file.id],
      postedAt: '2023-01-01T00:00:00.000Z',
    })
    document = { kind: 'document', id }
    path = `/api/documents/ke-hoach/files/${file.documentId}`
  })

  const download = (address: string) => from(address, cms.get(path)).set('User-Agent', PHONE)
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
