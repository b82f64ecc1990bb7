import { describe, expect, it } from 'vitest'
import { contentAddress } from './content-addresses'

describe('public content of the API', () => {
  it('has one key whatever the order of its parameters', () => {
    const one = contentAddress('/api/articles?page=2&locale=vi')
    expect(one).toEqual(contentAddress('/api/articles?locale=vi&page=2'))
    expect(one?.isTyped).toBe(false)
  })

  it.each(['/api/questions?locale=vi&page=2', '/api/questions/departments', '/api/questions/a'])(
    'is %s, answered in public',
    (url) => expect(contentAddress(url)).toMatchObject({ key: url, isTyped: false }),
  )

  it.each([
    '/api/questions/private/token',
    '/api/comments?subject=article:a',
    '/api/ratings/article/a',
    '/api/statistics',
    '/api/statistics/counts?subjects=article:a',
    '/api/readers/me',
    '/api/auth/local',
    '/api/documents/a/files/b',
    '/api/site/changes',
  ])('is not %s', (url) => {
    expect(contentAddress(url)).toBeNull()
  })

  it('with parameters nobody knows, or given twice, is for the CMS to judge', () => {
    expect(contentAddress('/api/articles?populate=*')).toBeNull()
    expect(contentAddress('/api/articles?page=1&page=2')).toBeNull()
  })
})
