import { expect, it } from 'vitest'
import { validityOn } from './validity'

const today = '2023-12-18'
const standing = { effectiveOn: '2020-01-01', expiresOn: null, isRepealed: false, isPartlyRepealed: false }

it('a document is in force from its first day', () => {
  expect(validityOn(today, { ...standing, effectiveOn: today })).toBe('in-force')
  expect(validityOn(today, { ...standing, effectiveOn: '2023-12-19' })).toBe('pending')
})

it('a document is out of force from the day it expires', () => {
  expect(validityOn(today, { ...standing, expiresOn: '2023-12-19' })).toBe('in-force')
  expect(validityOn(today, { ...standing, expiresOn: today })).toBe('expired')
})

it('a repealed document is out of force, a partly repealed one in part', () => {
  expect(validityOn(today, { ...standing, isRepealed: true })).toBe('expired')
  expect(validityOn(today, { ...standing, isPartlyRepealed: true })).toBe('partly-expired')
})

it('a notice without dates has no legal force of its own', () => {
  expect(validityOn(today, { ...standing, effectiveOn: null })).toBeNull()
})
