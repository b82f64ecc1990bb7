import { expect, it } from 'vitest'
import { normaliseTexts } from './normalise-text'

it('an editor whose keyboard sends decomposed letters or a foreign Đ writes the same words as everybody', () => {
  const typed = { title: 'Ðiều'.normalize('NFD'), body: { content: [{ text: 'Ðề án' }] }, order: 2 }
  expect(normaliseTexts(typed)).toEqual({ title: 'Điều', body: { content: [{ text: 'Đề án' }] }, order: 2 })
})

it('leaves dates alone', () => {
  const postedAt = new Date(0)
  expect(normaliseTexts({ postedAt })).toEqual({ postedAt })
})
