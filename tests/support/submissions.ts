import { randomUUID } from 'node:crypto'
import type { UID } from '@strapi/strapi'
import type { Cms } from './cms'
import { from, newAddress, solvedChallenge } from './readers'
import type { StaffRole } from './staff'

export const SUBMISSION: UID.ContentType = 'api::submissions.article-submission'

interface Attached {
  name: string
  content: Buffer
}

/** What senders of articles and editors do with them. */
export function useSubmissions(cms: Cms) {
  const pdf = Buffer.from('%PDF-1.7\n%Giấy giới thiệu\n%%EOF')

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
  /** An editor, or who else, makes the draft article of a submission. */
  const draft = async (documentId: string, role: StaffRole = 'editor') =>
    cms
      .post(`/portal/submissions/${documentId}/article`)
      .set('Authorization', `Bearer ${await cms.staffToken(role)}`)

  return { pdf, send, submitted, draft, idIn }
}
