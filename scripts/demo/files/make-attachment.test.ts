import { describe, expect, it } from 'vitest'
import { ATTACHMENTS } from './attachments'
import { makeAttachment } from './make-attachment'

describe('making a small file', () => {
  it('a summary comes out as a tagged PDF in Vietnamese', async () => {
    const { name, mime, bytes } = await makeAttachment(ATTACHMENTS['digest-3116'])
    expect({ name, mime }).toEqual({ name: 'Tom-luoc-3116-QD-BCT.pdf', mime: 'application/pdf' })
    const text = bytes.toString('latin1')
    expect(text.startsWith('%PDF-1.')).toBe(true)
    expect(text).toContain('/Lang (vi)')
    expect(bytes.length).toBeLessThan(100_000)
  })

  it('a form comes out as a Word file', async () => {
    const { name, bytes } = await makeAttachment(ATTACHMENTS['scheme-form'])
    expect(name).toBe('Mau-don-dang-ky-de-an-khuyen-cong.docx')
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(bytes.length).toBeLessThan(100_000)
  })
})
