import { WriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import type { RichTextBlock } from '../../cms/contract/rich-text'
import { useCms } from '../support/cms'
import { SUBMISSION, useSubmissions } from '../support/submissions'

const cms = useCms()
const { pdf, submitted, draft } = useSubmissions(cms)

describe('an editor who makes a draft of a submission', () => {
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

  it('gets the files in the order in which they were sent, also where the disk was done with the last one first', async () => {
    const end: (this: WriteStream, done: () => void) => WriteStream = WriteStream.prototype.end
    let endFirst = () => {}
    const ending = vi.spyOn(WriteStream.prototype, 'end')
    ending.mockImplementationOnce(function (this: WriteStream, done) {
      endFirst = () => void end.call(this, done)
      return this
    })
    ending.mockImplementationOnce(function (this: WriteStream, done) {
      return end.call(this, () => {
        done()
        endFirst()
      })
    })
    const files = ['Một.pdf', 'Hai.pdf'].map((name) => ({ name, content: pdf }))
    const { documentId } = await submitted({}, files).finally(() => ending.mockRestore())
    const stored = await cms.strapi.db
      .query(SUBMISSION)
      .findOne({ where: { documentId }, populate: ['files'] })
    expect(stored.files).toMatchObject([{ name: 'Một.pdf' }, { name: 'Hai.pdf' }])
  })

  it('gets pictures upright and without what the camera noted, while the submission keeps what was sent', async () => {
    const noted = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#063' } })
      .withExif({ IFD0: { Make: 'Phone of the sender' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { documentId } = await submitted({}, [{ name: 'anh.jpg', content: noted }])
    const { articleId } = (await draft(documentId)).body.data
    const { coverImage } = await cms.strapi.db
      .query('api::articles.article')
      .findOne({ where: { documentId: articleId }, populate: ['coverImage'] })
    expect(coverImage).toMatchObject({ width: 600, height: 900, name: 'anh.jpg' })
    const kept = await readFile(join(cms.strapi.dirs.static.public, coverImage.url))
    expect(kept.includes('Phone of the sender')).toBe(false)
    const [sent] = (
      await cms.strapi.db.query(SUBMISSION).findOne({ where: { documentId }, populate: ['files'] })
    ).files
    expect(sent.id).not.toBe(coverImage.id)
  })

  it('gets one draft and one copy of its pictures from two presses at once', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#063' } })
      .png()
      .toBuffer()
    const { documentId } = await submitted({}, [{ name: 'anh.png', content: picture }])
    const answers = await Promise.all([draft(documentId), draft(documentId)])
    expect(new Set(answers.map(({ body }) => body.data.articleId)).size).toBe(1)
    expect(await cms.strapi.db.query('api::articles.article').count()).toBe(1)
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(2)
  })
})
