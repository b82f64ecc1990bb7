import { expect, it } from 'vitest'
import { answerMail, noticeMail } from './question-mails'

it('an asker is led to the answer in the language they asked in', () => {
  const asked = { title: 'Hồ sơ khuyến công', token: 'abc.def' }
  expect(answerMail(asked, 'vi', 'https://example.vn').text).toContain(
    'https://example.vn/hoi-dap/rieng/abc.def',
  )
  const english = answerMail(asked, 'en', 'https://example.vn')
  expect(english.subject).toBe('The Centre has answered: Hồ sơ khuyến công')
  expect(english.text).toContain('https://example.vn/en/questions/private/abc.def')
})

it('the staff reads what kind of letter waits', () => {
  expect(noticeMail({ kind: 'suggestion', title: 'Thêm gian hàng' }, 'https://x').subject).toBe(
    'Có góp ý mới: Thêm gian hàng',
  )
})
