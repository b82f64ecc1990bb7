import { describe, expect, it } from 'vitest'
import type { CommentDto, LeftOutRepliesDto } from '../../cms/contract/comments'
import { useCms } from '../support/cms'
import { useCommentedArticle } from '../support/commented-article'

const cms = useCms()
const { approvedComment, change, list } = useCommentedArticle(cms)
const COMMENT = 'api::comments.comment'

type Row = Record<string, unknown>

const rowOf = (id: string): Promise<Row> =>
  cms.strapi.db.query(COMMENT).findOne({ where: { documentId: id } })

/** Many approved replies to a comment, in order, faster than readers would write them. */
async function addReplies(parentId: string, count: number, prefix: string, more: Row = {}): Promise<void> {
  const parent = await rowOf(parentId)
  for (let index = 1; index <= count; index += 1) {
    const documentId = `${prefix}${String(index).padStart(3, '0')}`
    const { id: _, ...model } = parent
    const createdAt = new Date(Date.UTC(2026, 0, 1, 0, index))
    const place = { parentId, threadParentId: parentId, level: Number(parent.level) + 1 }
    const data = { ...model, documentId, body: documentId, createdAt, ...place, ...more }
    await cms.strapi.db.query(COMMENT).create({ data })
  }
}

async function thread(query = '', cookie = ''): Promise<CommentDto> {
  const answer = await list(query, cookie)
  expect(answer.status).toBe(200)
  return answer.body.data[0]
}

const idsOf = ({ replies }: CommentDto) => replies.map(({ id }) => id)
const named = (left: LeftOutRepliesDto | null) => `&pageSize=1&comment=${left?.nearestId}`

describe('a thread with very many replies', () => {
  it('is sent with the first ten and says how many follow', async () => {
    const { id } = await approvedComment()
    await addReplies(id, 25, 'reply')
    const first = await thread()
    expect(idsOf(first)).toHaveLength(10)
    expect(first).toMatchObject({
      earlierReplies: null,
      laterReplies: { count: 15, nearestId: 'reply011' },
    })
  })

  it('is read to its end ten by ten, each reply once', async () => {
    const { id } = await approvedComment()
    await addReplies(id, 25, 'reply')
    const first = await thread()
    const second = await thread(named(first.laterReplies))
    const third = await thread(named(second.laterReplies))
    expect(third.laterReplies).toBeNull()
    const read = [first, second, third].flatMap(idsOf)
    expect(read).toHaveLength(25)
    expect(new Set(read).size).toBe(25)
    expect(read).toEqual(read.toSorted())
  })

  it('brings the reply a link names, with what stands around it', async () => {
    const { id } = await approvedComment()
    await addReplies(id, 25, 'reply')
    const found = await thread('&comment=reply017')
    expect(idsOf(found)).toContain('reply017')
    expect(found).toMatchObject({
      earlierReplies: { count: 10, nearestId: 'reply010' },
      laterReplies: { count: 5, nearestId: 'reply021' },
    })
  })

  it('brings a reply of the third level that a link names, however far down', async () => {
    const { id } = await approvedComment()
    await addReplies(id, 15, 'reply')
    await addReplies('reply014', 25, 'deep')
    const above = (await thread('&comment=deep022')).replies.find((reply) => reply.id === 'reply014')
    expect(above && idsOf(above)).toEqual(['deep021', 'deep022', 'deep023', 'deep024', 'deep025'])
  })

  it('counts and sends only what its reader may see', async () => {
    const { id, cookie } = await approvedComment()
    await addReplies(id, 12, 'shown')
    await addReplies(id, 5, 'waiting', { state: 'pending' })
    expect((await thread()).laterReplies).toEqual({ count: 2, nearestId: 'shown011' })
    expect((await thread('', cookie)).laterReplies?.count).toBe(7)
    const hidden = await thread('&comment=waiting005')
    expect(idsOf(hidden)[0]).toBe('shown001')
  })

  it('keeps the place of a removed reply that was answered', async () => {
    const { id } = await approvedComment()
    await addReplies(id, 12, 'reply')
    await addReplies('reply002', 1, 'deep')
    await change('reply002', { state: 'removed' })
    await change('reply003', { state: 'removed' })
    const seen = await thread()
    expect(idsOf(seen).slice(0, 3)).toEqual(['reply001', 'reply002', 'reply004'])
    expect(seen.laterReplies?.count).toBe(1)
  })

  it('costs no more statements than a short one, and no longer answer however long it grows', async () => {
    const { id } = await approvedComment()
    await addReplies(id, 1, 'one')
    const few = await cms.countStatements(() => list('&comment=one001'))
    await addReplies(id, 60, 'reply')
    await addReplies('reply001', 60, 'deep')
    expect(await cms.countStatements(() => list('&comment=one001'))).toBe(few)
    const length = (await list()).text.length
    await addReplies(id, 60, 'still')
    await addReplies('reply001', 60, 'deeper')
    expect(Math.abs((await list()).text.length - length)).toBeLessThan(50)
  })
})
