import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { readdir, stat } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const MEGABYTE = 1024 * 1024
let logged: ReturnType<typeof vi.spyOn>

beforeEach(() => {
  logged = vi.spyOn(cms.strapi.log, 'error')
})
afterEach(() => {
  logged.mockRestore()
})

const send = (body: string, headers: Record<string, string>, language = 'vi') =>
  cms.post(`/api/comments?locale=${language}`).set(headers).send(body)
const multipart = { 'Content-Type': 'multipart/form-data; boundary=x' }
const json = { 'Content-Type': 'application/json' }
const part = (name: string) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n1\r\n`

describe('a body that nobody can read', () => {
  it.each([
    ['half of a JSON text', '{"subject":', json],
    ['a prototype', '{"__proto__":{"a":1}}', json],
    ['JSON said to be packed', '{}', { ...json, 'Content-Encoding': 'gzip' }],
    ['an unknown packing', '{}', { ...json, 'Content-Encoding': 'zip' }],
    ['parts without a boundary', 'x', { 'Content-Type': 'multipart/form-data' }],
    ['parts that do not end', part('body'), multipart],
  ])('is told in the language of its reader, and is no error of ours: %s', async (_what, body, headers) => {
    const answer = await send(body, headers)
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      'Không đọc được nội dung gửi lên. Vui lòng tải lại trang rồi gửi lại.',
    ])
    expect((await send(body, headers, 'en')).body.error.message).toMatch(/^What was sent cannot be read/)
    expect(logged).not.toHaveBeenCalled()
  })

  it('because it is too large is told so', async () => {
    const fields = `${Array.from({ length: 201 }, (_, index) => part(`f${index}`)).join('')}--x--`
    const files = cms.post('/api/submissions').attach('files', Buffer.alloc(51 * MEGABYTE), 'a.pdf')
    for (const answer of [
      await files,
      await send(`"${'a'.repeat(3 * MEGABYTE)}"`, json),
      await send(fields, multipart),
    ]) {
      expect([answer.status, answer.body.error.message]).toEqual([
        413,
        'Nội dung gửi lên quá lớn: các tệp cộng lại tối đa 50 MB.',
      ])
    }
    expect(logged).not.toHaveBeenCalled()
  })
})

describe('a request whose sender leaves in the middle', () => {
  beforeEach(() => new Promise<void>((resolve) => void cms.strapi.server.httpServer.listen(0, resolve)))
  afterEach(() => new Promise<unknown>((resolve) => void cms.strapi.server.httpServer.close(resolve)))

  it.each([
    ['closed', 'application/json', (socket: Socket) => socket.destroy()],
    ['closed', 'multipart/form-data; boundary=x', (socket: Socket) => socket.destroy()],
    ['cut', 'application/json', (socket: Socket) => socket.resetAndDestroy()],
  ])('is no error of ours: %s, %s', async (_how, type, leave) => {
    const printed = vi.spyOn(console, 'error')
    const { httpServer } = cms.strapi.server
    const socket = connect((httpServer.address() as AddressInfo).port)
    const arrived = once(httpServer, 'request')
    socket.write(
      `POST /api/comments HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 1000\r\n\r\n--x`,
    )
    const request: IncomingMessage = (await arrived)[0]
    const left = new Promise((resolve) => request.once('close', resolve))
    leave(socket)
    await left
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(logged).not.toHaveBeenCalled()
    expect(printed).not.toHaveBeenCalled()
    printed.mockRestore()
  })
})

describe('a file that comes with a form', () => {
  /** Whether a file of this size lies in the folder where forms are taken apart. */
  const isLeft = async (size: number) => {
    const sizes = await Promise.all(
      (await readdir(tmpdir())).map(
        async (name) => (await stat(join(tmpdir(), name)).catch(() => null))?.size,
      ),
    )
    return sizes.includes(size)
  }
  const sizeOfItsOwn = () => 300_000 + randomInt(300_000)

  it('under a name that no form uses is not kept', async () => {
    const size = sizeOfItsOwn()
    await cms.post('/api/submissions').attach('photo', Buffer.alloc(size), 'a.png')
    await cms
      .post('/api/submissions')
      .attach('photo', Buffer.alloc(size), 'a.png')
      .attach('files', Buffer.alloc(9), 'b.png')
    expect(await isLeft(size)).toBe(false)
  })

  it('is not left lying about where answering fails', async () => {
    const size = sizeOfItsOwn()
    const answer = await cms
      .post('/upload')
      .set('Authorization', `Bearer ${await cms.staffToken('editor')}`)
      .attach(
        'files',
        Buffer.concat([Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">'), Buffer.alloc(size - 40)]),
        'a.svg',
      )
    expect(answer.status).toBe(400)
    expect(await isLeft(size)).toBe(false)
  })
})
