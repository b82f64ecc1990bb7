import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'
import { useCommentedArticle } from '../support/commented-article'

const cms = useCms()
const { comment, count, settle } = useCommentedArticle(cms)

describe('a guest', () => {
  it.each(['Ban biên tập', 'Quan tri vien', 'Аdmin', 'http://spam.example'])(
    'cannot comment under the name %s',
    async (authorName) => {
      const refused = await comment({ authorName })
      expect(refused.status).toBe(400)
      expect(refused.body.error.details.parameter).toBe('authorName')
      expect(await count()).toBe(0)
    },
  )

  it('cannot comment in the name of the centre, as the editors have set it', async () => {
    await settle({ name: 'Trung tâm Xúc tiến Thương mại Đồng Nai', shortName: 'XTTM Đồng Nai' })
    expect((await comment({ authorName: 'XTTM Đồng Nai' })).body.error.message).toContain('dễ bị nhầm')
    expect((await comment({ authorName: 'Trung tâm Xúc tiến Thương mại Đồng Nai' })).status).toBe(400)
  })

  it.each(['Lan', 'Điểu K’Ré', 'Lan & Minh (Bù Đăng)', 'Nguyễn Quân Trí'])(
    'comments under the name %s',
    async (authorName) => {
      const taken = await comment({ authorName })
      expect([taken.status, taken.body.data.authorName]).toEqual([201, authorName])
    },
  )
})
