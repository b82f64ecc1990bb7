import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ModelCms, type ModelArticle } from './model-cms'
import { ModelServer } from './model-server'

const categories = 3
const keys = ['list/0', 'list/1', 'list/2', 'article/0', 'article/1', 'article/2', 'article/3']

type Step = { act: string; pick: number; to: number }
const acts = [
  'create',
  'save',
  'publish',
  'move',
  'unpublish',
  'remove',
  'read',
  'read',
  'read',
  'finish',
  'follow',
  'leave',
  'return',
]
const steps = fc.array(
  fc.record({ act: fc.constantFrom(...acts), pick: fc.nat(6), to: fc.nat(categories - 1) }),
  { minLength: 5, maxLength: 60 },
)

const edits: Record<string, (cms: ModelCms, article: ModelArticle, to: number) => void> = {
  save: (cms, article) => cms.saveDraft(article),
  publish: (cms, article) => cms.publish(article),
  move: (cms, article, to) => cms.move(article, to),
  unpublish: (cms, article) => cms.unpublish(article),
  remove: (cms, article) => cms.remove(article),
}

function edit(cms: ModelCms, { act, pick, to }: Step): void {
  if (act === 'create') return cms.create(to)
  const all = [...cms.articles.values()]
  const article = all[pick % Math.max(all.length, 1)]
  if (article) edits[act]?.(cms, article, to)
}

async function take(step: Step, cms: ModelCms, server: ModelServer): Promise<void> {
  if (step.act === 'read') server.read(keys[step.pick] ?? 'list/0').catch(() => {})
  else if (step.act === 'finish') server.finishPages()
  else if (step.act === 'follow') await server.follow()
  else if (step.act === 'leave') cms.leave()
  else if (step.act === 'return') cms.isAway = false
  else edit(cms, step)
  await Promise.resolve()
}

describe('pages kept by two web servers', () => {
  it('are what editors published, whatever was edited, read or out of reach before, once the changes are followed', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const cms = new ModelCms()
        const [one, other] = [new ModelServer(cms), new ModelServer(cms)]
        const servers = [one, other]
        for (const server of servers) await server.follow()
        for (const [index, step] of taken.entries()) await take(step, cms, index % 2 ? one : other)
        cms.isAway = false
        for (const server of servers) {
          await server.follow()
          for (const key of keys) expect(await server.readToEnd(key)).toBe(cms.page(key).body)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('stay where they are when something else is published', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(3), async (edited) => {
        const cms = new ModelCms()
        for (const category of [0, 1, 2, 0]) cms.create(category)
        for (const article of cms.articles.values()) cms.publish(article)
        const server = new ModelServer(cms)
        await server.follow()
        for (const key of keys) await server.readToEnd(key)
        const article = [...cms.articles.values()][edited]
        if (!article) throw new Error(`No article ${edited}`)
        cms.publish(article)
        await server.follow()
        const dropped = keys.filter((key) => !server.answers.peek(key))
        expect(dropped).toEqual([`list/${article.category}`, `article/${edited}`])
      }),
    )
  })

  it('never hold what is only a draft', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const cms = new ModelCms()
        const server = new ModelServer(cms)
        const published = new Set<string>()
        await server.follow()
        for (const step of taken) {
          await take(step, cms, server)
          for (const { id, published: at } of cms.articles.values())
            if (at !== null) published.add(`${id}@${at}`)
          // With the CMS away and nothing kept there is no page, which shows no draft either.
          const page = await server.readToEnd('list/0').catch(() => '')
          const shown = page.split(',').filter((text) => text !== '')
          expect(shown.every((text) => published.has(text))).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
