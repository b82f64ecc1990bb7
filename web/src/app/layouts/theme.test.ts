import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { chooseTheme, presentTheme, readChoice } from './theme'

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

it('without a choice the system decides', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  expect(presentTheme()).toBe('dark')
})

it('a reader finds the chosen theme again', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  chooseTheme('light')
  expect(document.documentElement.dataset.theme).toBe('light')
  expect(presentTheme()).toBe('light')
})

it('something else in the storage is no choice', () => {
  localStorage.setItem('theme', 'pink')
  expect(readChoice()).toBeNull()
})

it('where the browser keeps nothing the choice still shows', () => {
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new Error('closed')
    },
  })
  chooseTheme('dark')
  expect(document.documentElement.dataset.theme).toBe('dark')
})
