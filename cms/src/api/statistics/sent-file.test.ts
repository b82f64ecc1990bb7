import { expect, it } from 'vitest'
import { takesWholeFile } from './sent-file'

it('a reader who takes a file has downloaded it', () => {
  expect(takesWholeFile({ method: 'GET', range: '' })).toBe(true)
  expect(takesWholeFile({ method: 'GET', range: 'bytes=0-' })).toBe(true)
})

it('a reader who goes on with half a file has not downloaded it again', () => {
  expect(takesWholeFile({ method: 'GET', range: 'bytes=4096-' })).toBe(false)
  expect(takesWholeFile({ method: 'GET', range: 'bytes=-500' })).toBe(false)
})

it('a program that asks how large a file is has not downloaded it', () => {
  expect(takesWholeFile({ method: 'HEAD', range: '' })).toBe(false)
})
