import { expect, it } from 'vitest'
import { questionListRequest } from './question-list-request'

it('an address says what is searched for, in which department and on which page', () => {
  expect(questionListRequest({ q: ' hạt  điều ', 'bo-phan': 'abc1', trang: '2' }, 'vi')).toEqual({
    locale: 'vi',
    page: 2,
    pageSize: 10,
    q: 'hạt điều',
    department: 'abc1',
  })
})

it('one letter and a bent department are left out', () => {
  expect(questionListRequest({ q: 'a', department: '../x' }, 'en')).toEqual({
    locale: 'en',
    page: 1,
    pageSize: 10,
  })
})
