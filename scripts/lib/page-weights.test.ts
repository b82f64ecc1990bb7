import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { filesOf, heaviestPage, type Manifest } from './page-weights'

const manifest: Manifest = {
  'src/app/entry-client.ts': { file: 'entry.js', isEntry: true, imports: ['vendor'], css: ['base.css'] },
  vendor: { file: 'vendor.js' },
  'src/app/messages/vi.ts': { file: 'vi.js', isDynamicEntry: true },
  'src/features/site/HomePage.vue': { file: 'home.js', isDynamicEntry: true, imports: ['vendor'] },
  'src/features/articles/ArticlePage.vue': {
    file: 'article.js',
    isDynamicEntry: true,
    imports: ['vendor', 'text'],
    css: ['article.css'],
  },
  text: { file: 'text.js', css: ['text.css'] },
  axios: { file: 'axios.js', isDynamicEntry: true },
}
/** Random bytes do not shrink, so a kilobyte stays about a kilobyte. */
const read = () => randomBytes(1000)

describe('what a first visit costs', () => {
  test('a reader loads the entry, one language, the page and what they import, each once', () => {
    const sources = ['src/app/entry-client.ts', 'src/features/articles/ArticlePage.vue']
    expect(filesOf(manifest, sources, 'script')).toEqual(['entry.js', 'vendor.js', 'article.js', 'text.js'])
    expect(filesOf(manifest, sources, 'style')).toEqual(['base.css', 'article.css', 'text.css'])
  })

  test('the heaviest page is found and what is loaded later is not counted', () => {
    const { page, bytes } = heaviestPage(manifest, 'script', read)
    expect(page).toBe('src/features/articles/ArticlePage.vue')
    expect(bytes).toBeGreaterThan(4900)
    expect(bytes).toBeLessThan(5200)
  })

  test('a build without pages is refused', () => {
    expect(() => heaviestPage({}, 'script', read)).toThrow('names no page')
  })
})
