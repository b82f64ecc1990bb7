import { expect, it } from 'vitest'
import { commonActions, fittingActions } from './fitting-actions'

const comment = { state: 'pending' as const, isOfficial: false, reports: [] }
const report = { reason: 'spam' as const, note: null, createdAt: '2026-01-05T02:00:00.000Z' }

it('a waiting comment can be approved, rejected or marked as official', () => {
  expect(fittingActions(comment)).toEqual(['approve', 'reject', 'mark-official'])
})

it('an editor is not offered what a comment already is', () => {
  expect(fittingActions({ ...comment, state: 'approved', isOfficial: true })).toEqual([
    'reject',
    'unmark-official',
  ])
  expect(fittingActions({ ...comment, state: 'rejected' })).toEqual(['approve', 'mark-official'])
})

it('a reported comment can be kept', () => {
  expect(fittingActions({ ...comment, state: 'approved', reports: [report] })[0]).toBe('keep')
})

it('several comments share the decisions that fit each of them', () => {
  expect(commonActions([comment, { ...comment, state: 'rejected' }])).toEqual(['approve', 'mark-official'])
  expect(commonActions([])).toEqual([])
})
