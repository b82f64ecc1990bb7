import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, type APIRequestContext } from '@playwright/test'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { GetChallengeAnswer } from '../../cms/contract/readers'
import type { SubjectRef } from '../../cms/contract/subjects'
import type { StaffAccount } from '../../scripts/lib/start/accounts-file'
import { packed } from './readers'

/** What a form needs beside its fields. */
interface Postage {
  challenge: string
  consentVersion: string
}

/** Forms sent sooner than this look like a program's. */
const HUMAN_MS = 3_200

/** Solved challenges, old enough to be a person's. */
async function postages(request: APIRequestContext, count: number): Promise<Postage[]> {
  const solved: Postage[] = []
  while (solved.length < count) {
    const asked = await request.get('/api/readers/challenge')
    const { data: challenge, meta }: GetChallengeAnswer = await asked.json()
    const solution = await solveChallenge({ challenge, deriveKey })
    solved.push({ challenge: packed({ challenge, solution }), consentVersion: meta.consentVersion })
  }
  await pause(HUMAN_MS)
  return solved
}

/** A word that stands nowhere else. */
const word = () => `riêng-${randomBytes(6).toString('hex')}`

interface Told {
  /** Everything that no page, feed or answer for others may hold. */
  secrets: string[]
  /** Words somebody could search for. */
  words: string[]
  rejectedId: string
}

/** One guest says all that is private: a waiting and a rejected comment, a question, an article sent in. */
export async function tellPrivately(request: APIRequestContext, subject: SubjectRef): Promise<Told> {
  const email = `${randomUUID()}@sender.example`
  const phone = '0912 345 678'
  const words = [word(), word(), word(), word()] as const
  const [waiting, rejected, question, submission] = words
  const forms = await postages(request, 4)
  const send = async (path: string, fields: object) => {
    const data = { ...fields, ...forms.pop() }
    const answer = await request.post(path, { data, headers: { 'idempotency-key': randomUUID() } })
    expect(answer.status(), await answer.text()).toBe(201)
    return (await answer.json()).data as { id: string; token: string }
  }
  const comment = { subject, authorName: 'Nguyễn Thị Lan', authorEmail: email }
  await send('/api/comments', { ...comment, body: `Chờ duyệt ${waiting}` })
  const { id } = await send('/api/comments', { ...comment, body: `Bị từ chối ${rejected}` })
  const asked = await send('/api/questions', {
    kind: 'question',
    title: `Hỏi ${question}`,
    body: `Xin hỏi riêng trung tâm ${question}`,
    askerName: `Trần Thị ${question}`,
    askerEmail: email,
    askerPhone: phone,
    allowsPublishing: false,
    showsName: false,
  })
  const sent = await send('/api/submissions', {
    title: `Bài gửi ${submission}`,
    body: `${submission} chưa đăng. `.repeat(5),
    senderName: `Điểu Thị ${submission}`,
    senderEmail: email,
    senderPhone: phone,
  })
  const tokens = [asked, sent].flatMap(({ token }) => token.split('.')).filter((part) => part.length > 15)
  const { cookies } = await request.storageState()
  const cookie = cookies.filter(({ name }) => name === 'reader').map(({ value }) => value)
  return { secrets: [...words, email, phone, ...tokens, ...cookie], words: [...words], rejectedId: id }
}

/** An editor turns a comment away. */
export async function rejectComment(request: APIRequestContext, editor: StaffAccount, id: string) {
  const cms = new URL(process.env.PORTAL_ADMIN_URL ?? '').origin
  const { email, password } = editor
  const signedIn = await request.post(`${cms}/admin/login`, { data: { email, password } })
  const { data } = await signedIn.json()
  const answer = await request.post(`${cms}/portal/comments/decisions`, {
    headers: { authorization: `Bearer ${data.token}` },
    data: { action: 'reject', ids: [id], reason: 'Nội dung riêng' },
  })
  expect(answer.status(), await answer.text()).toBe(200)
}
