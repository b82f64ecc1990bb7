import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { UID } from '@strapi/strapi'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { RichTextBlock } from '../../cms/contract/rich-text'
import { useCms } from '../support/cms'
import { awaitMails } from '../support/mails'
import { from, newAddress, solvedChallenge } from '../support/readers'

const cms = useCms()
const SUBMISSION: UID.ContentType = 'api::submissions.article-submission'
const pdf = Buffer.from('%PDF-1.7\n%Giấy giới thiệu\n%%EOF')

interface Attached {
  name: string
  content: Buffer
}

const fields = async (change: Record<string, string> = {}) => ({
  title: 'Hợp tác xã Bom Bo đưa hạt điều lên sàn thương mại điện tử',
  summary: 'Sau phiên chợ tháng 10, đơn hàng tăng gấp đôi.',
  body: 'Sáng 12/11, hợp tác xã đã giao chuyến hàng đầu tiên.\n\nBà con mong có thêm lớp tập huấn bán hàng qua mạng.',
  senderName: 'Điểu Thị Hương',
  senderUnit: 'Hợp tác xã Bom Bo',
  senderEmail: 'huong@sender.example',
  consentVersion: '1',
  challenge: await solvedChallenge(cms),
  ...change,
})
const send = async (
  change: Record<string, string> = {},
  files: Attached[] = [],
  { key = randomUUID(), query = '' } = {},
) => {
  const request = from(newAddress(), cms.post(`/api/submissions${query}`)).set('Idempotency-Key', key)
  for (const [name, value] of Object.entries(await fields(change))) void request.field(name, value)
  for (const { name, content } of files) void request.attach('files', content, { filename: name })
  return request
}
const idIn = (token: string) => token.split('.')[0] ?? ''
const submitted = async (change: Record<string, string> = {}, files: Attached[] = []) => {
  const answer = await send(change, files)
  const token: string = answer.body.data.token
  return { token, documentId: idIn(token) }
}
/** Lets the database fail after the files are written; gives what ends that. */
const failOnCreate = () => {
  const fail = () => {
    throw new Error('The database is full')
  }
  return cms.strapi.db.lifecycles.subscribe({ models: [SUBMISSION], beforeCreate: fail })
}
const behind = (token: string) => cms.get(`/api/submissions/${token}`)
const count = () => cms.strapi.db.query(SUBMISSION).count()

describe('somebody who sends an article', () => {
  it('follows it by a private link', async () => {
    const answer = await send({}, [{ name: 'Giấy giới thiệu.pdf', content: pdf }])
    expect(answer.status).toBe(201)
    const own = await behind(answer.body.data.token)
    expect(own.headers['cache-control']).toBe('private, no-store')
    expect(own.body.data).toMatchObject({
      state: 'received',
      note: null,
      articleSlug: null,
      files: [{ name: 'Giấy giới thiệu.pdf' }],
    })
    expect(JSON.stringify(own.body)).not.toMatch(/Hương|@sender|uploads/)
  })

  it('gets the link by mail as well, without a word a stranger could have put into it', async () => {
    const senderEmail = `${randomUUID()}@sender.example`
    const { token } = await submitted({ senderEmail })
    const [letter] = await awaitMails(cms, senderEmail, 1)
    expect(letter).toContain(`/gui-bai/${token}`)
    expect(letter).not.toContain('Bom Bo')
  })

  it('is the only one who can', async () => {
    const { token } = await submitted()
    expect((await behind(`${token.slice(0, -2)}xx`)).status).toBe(404)
    expect((await behind(idIn(token))).status).toBe(404)
  })

  it.each([
    ['title', { title: 'Ngắn' }],
    ['body', { body: 'Quá ngắn' }],
    ['senderEmail', { senderEmail: '' }],
    ['consentVersion', { consentVersion: '0' }],
    ['challenge', { challenge: '' }],
  ])('is told which field is at fault: %s', async (field, change) => {
    const answer = await send(change)
    expect(answer.status).toBe(400)
    expect(answer.body.error.details.errors[0].path).toEqual([field])
    expect(await count()).toBe(0)
  })

  it('twice under one key has sent it once', async () => {
    const challenge = await solvedChallenge(cms)
    const key = randomUUID()
    const files = [{ name: 'a.pdf', content: pdf }]
    const first = await send({ challenge }, files, { key })
    const second = await send({ challenge }, files, { key })
    expect(second.body).toEqual(first.body)
    expect(await count()).toBe(1)
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(1)
  })
})

describe('a file', () => {
  it('is not kept where the article is not', async () => {
    const folder = join(cms.strapi.dirs.static.public, 'uploads')
    const kept = async () => (await readdir(folder)).filter((name) => name.startsWith('bai-gui-'))
    const before = await kept()
    const stop = failOnCreate()
    expect((await send({}, [{ name: 'a.pdf', content: pdf }])).status).toBe(500)
    stop()
    await expect.poll(kept).toEqual(before)
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(0)
  })

  it('that is not what its name says is kept under what it is', async () => {
    const { documentId } = await submitted({}, [{ name: 'anh.html', content: pdf }])
    const [file] = (
      await cms.strapi.db.query(SUBMISSION).findOne({ where: { documentId }, populate: ['files'] })
    ).files
    expect(file).toMatchObject({ name: 'anh.pdf', mime: 'application/pdf' })
    expect(file.url).toMatch(/bai-gui-[\w-]{43}\.pdf$/)
  })

  it.each([
    ['a page with scripts named as a paper', 'don.pdf', Buffer.from('<script>alert(1)</script>')],
    ['a drawing that can carry scripts', 'anh.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a file of more than 10 MB', 'lon.pdf', Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)])],
  ])('is refused: %s', async (_what, name, content) => {
    const answer = await send({}, [{ name, content }])
    expect(answer.status).toBe(400)
    expect(answer.body.error.details.errors[0].path).toEqual(['files'])
    expect(await count()).toBe(0)
  })

  it.each([
    ['', 'Tệp “Ảnh chợ.jpg” không có nội dung (0 byte). Xin bỏ tệp này hoặc chọn lại.'],
    ['?locale=en', '“Ảnh chợ.jpg” is empty (0 bytes). Please take it out or choose it again.'],
  ])('without content is refused by its name in the language of its sender%s', async (query, message) => {
    const files = [
      { name: 'a.pdf', content: pdf },
      { name: 'Ảnh chợ.jpg', content: Buffer.alloc(0) },
    ]
    const answer = await send({}, files, { query })
    expect(answer.status).toBe(400)
    expect(answer.body.error.details.errors).toMatchObject([{ path: ['files'], message }])
    expect(await count()).toBe(0)
  })

  it('is not missed where none was chosen', async () => {
    const nothing = { name: '', content: Buffer.alloc(0) }
    expect((await send({}, [nothing])).status).toBe(201)
  })

  it('is refused as the eleventh', async () => {
    const files = Array.from({ length: 11 }, (_value, index) => ({ name: `${index}.pdf`, content: pdf }))
    expect((await send({}, files)).status).toBe(400)
  })
})

describe('an editor', () => {
  const draft = async (documentId: string, role: 'editor' | 'author' = 'editor') =>
    cms
      .post(`/portal/submissions/${documentId}/article`)
      .set('Authorization', `Bearer ${await cms.staffToken(role)}`)

  it('turns a submission into one draft that names its sender', async () => {
    const { token, documentId } = await submitted()
    const answer = await draft(documentId)
    expect(answer.status).toBe(200)
    const { articleId } = answer.body.data
    const article = await cms.strapi.documents('api::articles.article').findOne({ documentId: articleId })
    expect(article).toMatchObject({
      byline: 'Điểu Thị Hương',
      source: 'Hợp tác xã Bom Bo',
      publishedAt: null,
    })
    expect((await draft(documentId)).body.data.articleId).toBe(articleId)
    expect((await behind(token)).body.data).toMatchObject({ state: 'in-review', articleSlug: null })
    await cms.strapi.documents('api::articles.article').publish({ documentId: articleId })
    expect((await behind(token)).body.data.articleSlug).toContain('hop-tac-xa-bom-bo')
  })

  it('gets every picture and paper of it into the draft, and readers get them once it is published', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#063' } })
      .png()
      .toBuffer()
    const { documentId } = await submitted({}, [
      { name: 'Giấy giới thiệu.pdf', content: pdf },
      { name: 'anh-bia.png', content: picture },
      { name: 'anh-hai.png', content: picture },
      { name: 'Bảng giá.pdf', content: pdf },
    ])
    const { articleId } = (await draft(documentId)).body.data
    const { slug } = await cms.strapi
      .documents('api::articles.article')
      .publish({ documentId: articleId })
      .then(({ entries }) => entries[0] ?? {})
    const { coverImage, body } = (await cms.get(`/api/articles/${slug}`)).body.data
    expect(coverImage).toMatchObject({ width: 40, height: 30 })
    const files = body.content.filter(({ type }: RichTextBlock) => type === 'image' || type === 'attachment')
    expect(files).toMatchObject([
      { type: 'image', attrs: { width: 40, height: 30 } },
      { type: 'attachment', attrs: { name: 'Giấy giới thiệu.pdf', extension: 'pdf' } },
      { type: 'attachment', attrs: { name: 'Bảng giá.pdf', extension: 'pdf' } },
    ])
    expect(files[0].attrs.url).not.toBe(coverImage.url)
  })

  it('must be signed in and allowed to', async () => {
    const { documentId } = await submitted()
    expect((await cms.post(`/portal/submissions/${documentId}/article`)).status).toBe(401)
    expect((await draft(documentId, 'author')).status).toBe(403)
  })

  it('who decides sends the sender one letter with the private link', async () => {
    const senderEmail = `${randomUUID()}@sender.example`
    const { token, documentId } = await submitted({ senderEmail })
    const decision = { state: 'declined', note: 'Bài trùng với tin đã đăng.' }
    await cms.save({ uid: SUBMISSION, documentId }, decision)
    await cms.save({ uid: SUBMISSION, documentId }, decision)
    const letters = await awaitMails(cms, senderEmail, 2)
    const decisions = letters.filter((letter) => letter.includes('Ban biên tập đã xem bài'))
    expect(decisions).toEqual([expect.stringContaining(`/gui-bai/${token}`)])
    expect((await behind(token)).body.data).toMatchObject({ state: 'declined', note: decision.note })
  })

  it('is told of a new article where the settings say so', async () => {
    const noticeEmail = `${randomUUID()}@staff.example`
    await cms.strapi.documents('api::site.site-setting').create({ data: { name: 'Cổng', noticeEmail } })
    await submitted()
    const [letter] = await awaitMails(cms, noticeEmail, 1)
    expect(letter).toContain('vừa nhận được một bài gửi')
  })
})
