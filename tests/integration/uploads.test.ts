import { deflateSync } from 'node:zlib'
import type { Test } from 'supertest'
import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()

/** Table-free CRC-32 as PNG wants it. */
const crc = (bytes: Buffer): number => {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return (rest ^ 0xffffffff) >>> 0
}

const chunk = (type: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc(named))
  return Buffer.concat([length, named, check])
}

/** A grey picture. */
const png = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const pixels = deflateSync(Buffer.alloc((width + 1) * height, 0))
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const upload = async (content: Buffer, name: string, contentType: string) =>
  cms
    .post('/upload')
    .set('Authorization', `Bearer ${await cms.staffToken('editor')}`)
    .attach('files', content, { filename: name, contentType })

const inOnePiece: Parameters<Test['parse']>[0] = (answer, done) => {
  const pieces: Buffer[] = []
  answer.on('data', (piece: Buffer) => pieces.push(piece))
  answer.on('end', () => done(null, Buffer.concat(pieces)))
}

describe('the media library', () => {
  it('offers smaller renderings of a picture, for phones and slow lines', async () => {
    const { body, status } = await upload(png(1000, 500), 'anh.png', 'image/png')
    expect(status).toBe(201)
    expect(body[0].formats).toMatchObject({
      w320: { width: 320 },
      w480: { width: 480 },
      w800: { width: 800 },
    })
    expect(body[0].formats.w1200).toBeUndefined()
  })

  it('offers the smaller renderings in a format that takes fewer bytes, and keeps the picture as it was', async () => {
    const { body } = await upload(png(1000, 500), 'anh.png', 'image/png')
    const [{ ext, mime, formats }] = body
    expect({ ext, mime }).toEqual({ ext: '.png', mime: 'image/png' })
    expect(formats.w480).toMatchObject({ ext: '.webp', mime: 'image/webp', width: 480, height: 240 })
    const { body: bytes } = await cms.get(formats.w480.url).buffer().parse(inOnePiece)
    expect(bytes.toString('latin1', 8, 12)).toBe('WEBP')
    expect(bytes.length).toBe(formats.w480.sizeInBytes)
  })

  it('turns pictures that phones stored lying down', async () => {
    const settings = await cms.strapi.plugin('upload').service('upload').getSettings()
    expect(settings).toMatchObject({ autoOrientation: true, responsiveDimensions: true })
  })

  it.each([
    ['anh.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['trang.html', 'text/html', '<!doctype html><script>alert(1)</script>'],
  ])('refuses %s, which could carry a script', async (name, type, text) => {
    const { status } = await upload(Buffer.from(text), name, type)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(0)
  })
})
