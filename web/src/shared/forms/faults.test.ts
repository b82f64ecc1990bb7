import { expect, it } from 'vitest'
import { Problem } from '@/shared/http'
import { faultsOf, needsFreshProof } from './faults'

const refused = (field: string) =>
  new Problem({
    status: 400,
    message: 'Quá ngắn',
    errors: [{ path: [field], message: 'Quá ngắn', name: 'ValidationError' }],
  })

it('what the server says of a field stands beside it', () => {
  expect(faultsOf(refused('title'), ['title'], 'Mất mạng')).toEqual({
    faults: { title: 'Quá ngắn' },
    failure: null,
  })
})

it('what it says of nothing shown stands above the form', () => {
  expect(faultsOf(refused('challenge'), ['title'], 'Mất mạng').failure).toBe('Quá ngắn')
})

it('a lost connection is called by its name', () => {
  const lost = new Problem({ status: 0, message: 'Network Error' })
  expect(faultsOf(lost, ['title'], 'Mất mạng').failure).toBe('Mất mạng')
})

it('a refused proof is made anew, others are kept', () => {
  expect(needsFreshProof(refused('challenge'))).toBe(true)
  expect(needsFreshProof(refused('title'))).toBe(false)
})
