import { randomUUID } from 'node:crypto'
import { expect, describe, it } from 'vitest'
import type { CreateQuestionBody } from '../../cms/contract/questions'
import { useCms } from '../support/cms'
import { awaitMails } from '../support/mails'
import { from, newAddress, solvedChallenge } from '../support/readers'

const cms = useCms()
const QUESTION = 'api::questions.question'

const form = async (change: Partial<CreateQuestionBody> = {}) => ({
  kind: 'question',
  title: 'Hồ sơ đề nghị hỗ trợ khuyến công gồm những gì?',
  body: 'Cơ sở chế biến hạt điều của tôi muốn mua máy tách vỏ, xin hỏi cần giấy tờ gì.',
  askerName: 'Trần Thị Hoa',
  askerEmail: 'hoa@asker.example',
  askerPhone: '0271 388 9999',
  allowsPublishing: true,
  showsName: false,
  consentVersion: '1',
  challenge: await solvedChallenge(cms),
  ...change,
})
const send = (body: object, key = randomUUID()) =>
  from(newAddress(), cms.post('/api/questions', body)).set('Idempotency-Key', key)
const ask = async (change: Partial<CreateQuestionBody> = {}) => {
  const answer = await send(await form(change))
  const token: string = answer.body.data.token
  return { token, documentId: token.split('.')[0] ?? '' }
}
const edit = (documentId: string, data: object) => cms.strapi.documents(QUESTION).update({ documentId, data })
const list = async (query = '') => (await cms.get(`/api/questions${query}`)).body
const published = async (change: Partial<CreateQuestionBody> = {}) => {
  const asked = await ask(change)
  await edit(asked.documentId, { state: 'answered', answer: 'Gồm đơn và đề án.', isPublic: true })
  return asked
}

describe('somebody who asks', () => {
  it('gets a private link, and sees their question behind it', async () => {
    const answer = await send(await form())
    expect(answer.status).toBe(201)
    expect(answer.body.meta.message).toContain('Gửi thành công')
    const own = await cms.get(`/api/questions/private/${answer.body.data.token}`)
    expect(own.headers['cache-control']).toBe('private, no-store')
    expect(own.body.data).toMatchObject({ state: 'received', answer: null, isPublic: false })
  })

  it('gets the link by mail as well, without a word a stranger could have put into it', async () => {
    const askerEmail = `${randomUUID()}@asker.example`
    const { token } = await ask({ askerEmail })
    const [letter] = await awaitMails(cms, askerEmail, 1)
    expect(letter).toContain(`/hoi-dap/rieng/${token}`)
    expect(letter).not.toContain('Hồ sơ')
  })

  it('is the only one: the token is in no table', async () => {
    const { token } = await ask()
    for (const table of ['questions', 'idempotent_answers', 'change_log']) {
      const rows: object[] = await cms.strapi.db.connection(table)
      expect(JSON.stringify(rows)).not.toContain(token.split('.')[1])
    }
    expect((await cms.get(`/api/questions/private/${token.slice(0, -2)}xx`)).status).toBe(404)
  })

  it.each([
    ['title', { title: 'Hỏi' }],
    ['body', { body: 'ngắn' }],
    ['askerName', { askerName: ' ' }],
    ['askerEmail', { askerEmail: 'nobody' }],
    ['askerEmail', { askerEmail: '', askerPhone: '' }],
    ['askerPhone', { askerPhone: 'số nhà' }],
    ['consentVersion', { consentVersion: '0' }],
    ['departmentId', { departmentId: 'gone' }],
    ['challenge', { challenge: undefined }],
  ])('is told which field is at fault: %s', async (field, change) => {
    const answer = await send(await form(change))
    expect(answer.status).toBe(400)
    expect(answer.body.error.details.errors[0].path).toEqual([field])
    expect(await cms.strapi.db.query(QUESTION).count()).toBe(0)
  })

  it('twice by a double tap has asked once', async () => {
    const sent = await form()
    const key = randomUUID()
    const answers = await Promise.all([send(sent, key), send(sent, key)])
    expect(answers[0]?.body).toEqual(answers[1]?.body)
    expect(await cms.strapi.db.query(QUESTION).count()).toBe(1)
  })

  it('too often from one line has to wait', async () => {
    const line = newAddress()
    const statuses: number[] = []
    for (let count = 0; count < 6; count += 1) {
      const sent = from(line, cms.post('/api/questions', await form())).set('Idempotency-Key', randomUUID())
      statuses.push((await sent).status)
    }
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429])
  })
})

describe('the public list', () => {
  it('shows answered questions with the consent of who asked, and neither name nor address', async () => {
    await ask()
    await published()
    const { data, meta } = await list()
    expect(meta.pagination.total).toBe(1)
    expect(data[0]).toMatchObject({ answer: 'Gồm đơn và đề án.', askerName: null })
    expect(JSON.stringify(data)).not.toMatch(/Hoa|@asker|0271/)
  })

  it('names those who wish it', async () => {
    await published({ showsName: true })
    expect((await list()).data[0].askerName).toBe('Trần Thị Hoa')
  })

  it('finds words without accents, in the question and in the answer', async () => {
    await published()
    const total = async (q: string) => (await list(`?q=${q}`)).meta.pagination.total
    expect([await total('hat dieu'), await total('de an'), await total('hồ tiêu')]).toEqual([1, 1, 0])
  })

  it('can be read by department, named in the language of the reader', async () => {
    const department = await cms.draft('api::questions.department', {
      name: 'Khuyến công',
      nameEn: 'Promotion',
    })
    await published({ departmentId: department })
    await published()
    const found = await list(`?department=${department}&locale=en`)
    expect(found.data.map((question: { department: object }) => question.department)).toEqual([
      { id: department, name: 'Promotion' },
    ])
    expect((await cms.get('/api/questions/departments')).body.data).toEqual([
      { id: department, name: 'Khuyến công' },
    ])
  })

  it('is asked for again when an answer appears or goes', async () => {
    const { documentId } = await published()
    expect((await cms.get('/api/questions')).headers['cache-tag']).toBe('list:questions')
    expect((await cms.get(`/api/questions/${documentId}`)).status).toBe(200)
    await edit(documentId, { isPublic: false })
    expect((await cms.get(`/api/questions/${documentId}`)).status).toBe(404)
    const written: { tags: string }[] = await cms.strapi.db.connection('change_log').select('tags')
    expect(written.map(({ tags }) => tags)).toEqual([
      `list:questions question:${documentId}`,
      `list:questions question:${documentId} gone:question:${documentId}`,
    ])
  })
})

describe('an editor', () => {
  it('who answers sends the asker one letter with the private link', async () => {
    const askerEmail = `${randomUUID()}@asker.example`
    const { token, documentId } = await ask({ askerEmail })
    await edit(documentId, { state: 'answered', answer: 'Có.' })
    await edit(documentId, { answer: 'Có ạ.' })
    const letters = await awaitMails(cms, askerEmail, 2)
    const answers = letters.filter((letter) => letter.includes('Trung tâm đã trả lời'))
    expect(answers).toEqual([expect.stringContaining(`/hoi-dap/rieng/${token}`)])
    const own = await cms.get(`/api/questions/private/${token}`)
    expect(own.body.data).toMatchObject({ state: 'answered', answer: 'Có ạ.' })
  })

  it('keeps an answer to themselves until it is ready', async () => {
    const { token, documentId } = await ask()
    await edit(documentId, { answer: 'Bản nháp' })
    expect((await cms.get(`/api/questions/private/${token}`)).body.data.answer).toBeNull()
  })

  it('cannot show what its asker keeps private', async () => {
    const { documentId } = await ask({ allowsPublishing: false })
    await expect(edit(documentId, { state: 'answered', answer: 'Có.', isPublic: true })).rejects.toThrow(
      'không đồng ý công khai',
    )
  })

  it('cannot say that its asker agreed after all', async () => {
    const { documentId } = await ask({ allowsPublishing: false })
    const agreed = { state: 'answered', answer: 'Có.', allowsPublishing: true, isPublic: true }
    await expect(edit(documentId, agreed)).rejects.toThrow('Chỉ người hỏi')
    await expect(edit(documentId, { showsName: true })).rejects.toThrow('Chỉ người hỏi')
    expect((await list()).meta.pagination.total).toBe(0)
  })

  it('is told of a new question, but not of what a program sent', async () => {
    const noticeEmail = `${randomUUID()}@staff.example`
    const departmentId = await cms.draft('api::questions.department', { name: 'Khuyến công', noticeEmail })
    await ask({ departmentId, website: 'http://spam.example' })
    await ask({ departmentId })
    const [letter] = await awaitMails(cms, noticeEmail, 1)
    expect(letter).toContain('Cổng thông tin vừa nhận được một câu hỏi')
  })
})
