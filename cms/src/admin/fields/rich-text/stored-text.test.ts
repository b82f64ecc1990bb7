// @vitest-environment happy-dom
import { getSchema } from '@tiptap/core'
import { Editor } from '@tiptap/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { RichTextDocument } from '../../../../contract/rich-text'
import type { LibraryFile } from '../../../kernel/rich-text/assets'
import { cleanRichText } from '../../../kernel/rich-text/clean-rich-text'
import { extensions } from './extensions'
import { cleanPastedHtml } from './paste/clean-pasted-html'
import { editorText, isShown, storedText } from './stored-text'

const picture: LibraryFile = {
  documentId: 'photo1',
  name: 'a.jpg',
  url: '/uploads/a.jpg',
  ext: '.jpg',
  mime: 'image/jpeg',
  size: 10,
  width: 1600,
  height: 900,
  alternativeText: null,
  formats: { w800: { url: '/uploads/w800_a.jpg', width: 800 } },
}
const files = new Map([[picture.documentId, picture]])

const cell = (type: string, text: string) => ({
  type,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

const stored: RichTextDocument = cleanRichText(
  {
    type: 'doc',
    content: [
      {
        type: 'heading',
        attrs: { level: 2, textAlign: 'center' },
        content: [{ type: 'text', text: 'Phiên chợ' }],
      },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'xem ', marks: [{ type: 'bold' }, { type: 'underline' }] },
          { type: 'text', text: 'đây', marks: [{ type: 'link', attrs: { href: '/van-ban' } }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'm', marks: [] },
          { type: 'text', text: '2', marks: [{ type: 'superscript' }] },
        ],
      },
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: cell('x', 'a').content }],
      },
      { type: 'blockquote', content: cell('x', 'lời').content },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Hàng'), cell('tableHeader', 'Số')] },
          { type: 'tableRow', content: [{ ...cell('tableCell', 'Tổng'), attrs: { colspan: 2 } }] },
        ],
      },
      { type: 'image', attrs: { asset: 'photo1', alt: 'Gian hàng', align: 'wide' } },
      { type: 'attachment', attrs: { asset: 'photo1' } },
      { type: 'video', attrs: { provider: 'youtube', videoId: 'dQw4w9WgXcQ', title: 'Phóng sự' } },
      { type: 'horizontalRule' },
    ],
  },
  files,
)

let editor: Editor | undefined
const open = (content: Parameters<typeof editorText>[0]) => {
  editor = new Editor({ extensions, content: editorText(content) })
  return editor
}
afterEach(() => editor?.destroy())

describe('the text editor', () => {
  it('offers what the contract knows, and nothing else', () => {
    const { nodes, marks } = getSchema(extensions)
    expect(Object.keys(nodes).sort()).toEqual([
      ...['attachment', 'blockquote', 'bulletList', 'doc', 'hardBreak', 'heading', 'horizontalRule', 'image'],
      ...[
        'listItem',
        'orderedList',
        'paragraph',
        'table',
        'tableCell',
        'tableHeader',
        'tableRow',
        'text',
        'video',
      ],
    ])
    expect(Object.keys(marks).sort()).toEqual(
      ['bold', 'italic', 'link', 'strike', 'subscript', 'superscript', 'underline'].sort(),
    )
  })

  it('gives back a text that nobody changed as it was stored', () => {
    const saved = storedText(open(stored).getJSON())
    expect(cleanRichText(saved, files)).toEqual(stored)
  })

  it('knows the text that comes back from saving, so that the cursor stays', () => {
    const shown = open(stored)
    expect(isShown(shown, stored)).toBe(true)
    shown.commands.insertContentAt(1, 'Khai mạc ')
    expect(isShown(shown, stored)).toBe(false)
  })

  it('stores nothing where nothing was written', () => {
    expect(storedText(open(null).getJSON())).toBeNull()
    expect(storedText(open({ type: 'doc', content: [] }).getJSON())).toBeNull()
  })

  it('takes a pasted text so that the server has nothing left to clean', () => {
    const pasted = open(null)
    pasted.commands.setContent(
      cleanPastedHtml(
        '<h1 style="color:red">A</h1><ul><li>x</li></ul><table><tr><td>1</td></tr></table><img src="http://evil.example/a.png">',
      ),
    )
    const saved = storedText(pasted.getJSON())
    const cleaned = cleanRichText(saved, files)
    expect(isShown(pasted, cleaned)).toBe(true)
    expect(cleaned.content.map(({ type }) => type)).toEqual(['heading', 'bulletList', 'table'])
  })

  it('refuses a link that runs a script', () => {
    const linking = open({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }],
    })
    linking.chain().selectAll().setLink({ href: 'javascript:alert(1)' }).run()
    expect(JSON.stringify(linking.getJSON())).not.toContain('javascript')
  })
})
