import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'
import { awaitMails } from '../support/mails'
import { solvedChallenge } from '../support/readers'
import { SUBMISSION, useSubmissions } from '../support/submissions'

const cms = useCms()
const { pdf, send, submitted, draft, idIn } = useSubmissions(cms)
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
