import { expect, it } from 'vitest'
import { unavailableAnswers } from './unavailable-answers'
import { unavailablePage } from './unavailable-page'

const answerAt = unavailableAnswers(unavailablePage, { 'x-content-type-options': 'nosniff' })

it('everybody who is turned away is sent the same finished bytes', () => {
  expect(answerAt('/bai-viet/mot?trang=2')).toBe(answerAt('/bai-viet/hai'))
})

it.each([
  ['vi', '/bai-viet/mot'],
  ['en', '/en/articles/one?page=2'],
  ['en', '/en?page=2'],
])('whoever is turned away is told so in their language: %s for %s', (locale, url) => {
  const { content, headers } = answerAt(url)
  expect(content.toString()).toContain(`<html lang="${locale}">`)
  expect(headers).toMatchObject({ 'content-language': locale, 'x-content-type-options': 'nosniff' })
})
