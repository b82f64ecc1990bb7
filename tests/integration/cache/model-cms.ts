import type { MadeAnswer } from '../../../web/server/pages/made-answer'

export interface ModelArticle {
  id: number
  category: number
  /** Counts what editors saved; the draft's number may be ahead of the published one. */
  draft: number
  published: number | null
}

const listTag = (category: number) => `list:articles:category:${category}`

/** A CMS reduced to what matters for freshness: articles in categories, drafts, and a log of changed tags. */
export class ModelCms {
  readonly articles = new Map<number, ModelArticle>()
  readonly log: string[][] = []
  /** Whether it answers nobody. */
  isAway = false
  /** The time, in milliseconds. */
  now = 0
  #nextId = 0

  create(category: number): void {
    const id = this.#nextId++
    this.articles.set(id, { id, category, draft: 1, published: null })
  }

  saveDraft(article: ModelArticle): void {
    article.draft += 1
  }

  publish(article: ModelArticle): void {
    article.published = article.draft
    this.#changed(article)
  }

  move(article: ModelArticle, category: number): void {
    const from = article.category
    article.category = category
    if (article.published !== null) this.log.push([`article:${article.id}`, listTag(from), listTag(category)])
  }

  unpublish(article: ModelArticle): void {
    if (article.published === null) return
    article.published = null
    this.#withdrawn(article)
  }

  remove(article: ModelArticle): void {
    this.articles.delete(article.id)
    if (article.published !== null) this.#withdrawn(article)
  }

  /** Is away for longer than web servers trust what they know. */
  leave(): void {
    this.isAway = true
    this.now += 6_000
  }

  /** What a reader must see at an address now: `article/3` or `list/1`. Drafts have odd-looking texts on purpose. */
  page(key: string): MadeAnswer {
    if (this.isAway) throw new Error('The CMS is away')
    const [kind, number] = key.split('/')
    return kind === 'article' ? this.#articlePage(Number(number)) : this.#listPage(Number(number))
  }

  #articlePage(id: number): MadeAnswer {
    const article = this.articles.get(id)
    if (!article || article.published === null) return made(404, 'not found', [], 'briefly')
    return made(200, `${id}@${article.published} in ${article.category}`, [`article:${id}`])
  }

  #listPage(category: number): MadeAnswer {
    const shown = [...this.articles.values()].filter((a) => a.category === category && a.published !== null)
    const text = shown.map((a) => `${a.id}@${a.published}`).join()
    return made(200, text, [listTag(category)])
  }

  #withdrawn(article: ModelArticle): void {
    this.#changed(article)
    this.log.push([`gone:article:${article.id}`])
  }

  #changed({ id, category }: ModelArticle): void {
    this.log.push([`article:${id}`, listTag(category)])
  }
}

function made(
  status: number,
  body: string,
  tags: string[],
  keep: MadeAnswer['keep'] = 'until-changed',
): MadeAnswer {
  return { status, headers: {}, body, tags, until: null, keep }
}
