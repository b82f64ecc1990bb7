import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LibraryFile } from './assets'
import { cleanRichText } from './clean-rich-text'
import { plainTextOf } from './plain-text'

const NODE_TYPES = [
  ...[
    'doc',
    'paragraph',
    'heading',
    'bulletList',
    'orderedList',
    'listItem',
    'blockquote',
    'table',
    'tableRow',
  ],
  ...[
    'tableCell',
    'tableHeader',
    'image',
    'attachment',
    'video',
    'horizontalRule',
    'hardBreak',
    'text',
    'iframe',
  ],
]
const MARK_TYPES = ['bold', 'italic', 'link', 'code', 'superscript']

const file: LibraryFile = {
  documentId: 'photo1',
  name: 'a.jpg',
  url: '/uploads/a.jpg',
  ext: '.jpg',
  mime: 'image/jpeg',
  size: 10,
  width: 10,
  height: 10,
  alternativeText: null,
  formats: {},
}
const files = new Map([[file.documentId, file]])

const attrs = fc.record(
  {
    asset: fc.constantFrom('photo1', 'nowhere'),
    alt: fc.string({ unit: 'binary' }),
    href: fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }), fc.constant('javascript:alert(1)')),
    level: fc.integer(),
    start: fc.double(),
    colspan: fc.integer({ min: -1, max: 4 }),
    colwidth: fc.option(fc.array(fc.integer())),
    textAlign: fc.constantFrom('left', 'center', 'fixed', 7),
    provider: fc.constantFrom('youtube', 'evil'),
    videoId: fc.constantFrom('dQw4w9WgXcQ', 'short'),
    onclick: fc.string(),
  },
  { requiredKeys: [] },
)

const { node } = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      type: fc.constant('text'),
      text: fc.string({ unit: 'binary' }),
      marks: fc.array(fc.record({ type: fc.constantFrom(...MARK_TYPES), attrs })),
    }),
    fc.anything({ maxDepth: 1 }),
    fc.record({
      type: fc.constantFrom(...NODE_TYPES),
      attrs,
      content: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
}))

const sent = fc.record({ type: fc.constant('doc'), content: fc.array(node, { maxLength: 5 }) })

it('a text that is saved again is stored as it was', () => {
  fc.assert(
    fc.property(sent, (document) => {
      const once = cleanRichText(document, files)
      expect(cleanRichText(structuredClone(once), files)).toEqual(once)
    }),
    { numRuns: 400 },
  )
})

it('whatever is sent, nothing that runs is stored', () => {
  fc.assert(
    fc.property(sent, (document) => {
      const stored = JSON.stringify(cleanRichText(document, files))
      expect(stored).not.toMatch(/"href":"\s*javascript:|"onclick"|"type":"(?:iframe|code)"/i)
    }),
    { numRuns: 400 },
  )
})

it('the words of a text are lines without empty ones', () => {
  fc.assert(
    fc.property(sent, (document) => {
      expect(plainTextOf(cleanRichText(document, files))).not.toMatch(/^\s|\n\s|\s$/)
    }),
  )
})
