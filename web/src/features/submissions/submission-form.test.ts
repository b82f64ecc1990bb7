import { expect, it } from 'vitest'
import { checkSubmission, emptySubmission, submissionBody } from './submission-form'

const filledIn = {
  ...emptySubmission,
  title: 'Hạt điều Bom Bo lên sàn',
  body: 'Sáng 12/11, hợp tác xã đã giao chuyến hàng đầu tiên cho khách.',
  senderName: 'Hương',
  senderPhone: '0271 388 9999',
  consent: true,
}
const say = (fault: string) => fault

it('an article with a phone number can be sent', () => {
  expect(checkSubmission(filledIn, say)).toEqual({})
})

it('an empty form is told all that is missing', () => {
  expect(Object.keys(checkSubmission(emptySubmission, say))).toEqual([
    'title',
    'body',
    'senderName',
    'senderEmail',
    'consent',
  ])
})

it('files travel with the form, the tick does not', () => {
  const file = new File(['%PDF-'], 'a.pdf')
  const body = submissionBody(filledIn, [file], { key: 'k', challenge: 'c', consentVersion: '3' })
  expect(body.get('consentVersion')).toBe('3')
  expect(body.has('consent')).toBe(false)
  expect(body.getAll('files')).toHaveLength(1)
})
