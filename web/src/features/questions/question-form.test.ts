import { expect, it } from 'vitest'
import { checkQuestion, emptyQuestion, questionBody } from './question-form'

const filledIn = {
  ...emptyQuestion('question'),
  title: 'Hồ sơ khuyến công',
  body: 'Xin hỏi cần những giấy tờ gì?',
  askerName: 'Lan',
  askerPhone: '0271 388 9999',
  consent: true,
}
const say = (fault: string) => fault
const postage = { key: 'k', challenge: 'c', consentVersion: '3' }

it('a form filled in with a phone number only can be sent', () => {
  expect(checkQuestion(filledIn, say)).toEqual({})
})

it('an empty form is told all that is missing', () => {
  expect(checkQuestion(emptyQuestion('question'), say)).toEqual({
    title: 'required',
    body: 'required',
    askerName: 'required',
    askerEmail: 'contact',
    consent: 'consent',
  })
})

it('a bent mail address is seen before sending', () => {
  expect(checkQuestion({ ...filledIn, askerEmail: 'lan' }, say)).toEqual({ askerEmail: 'email' })
})

it('a name is shown only where publishing is allowed', () => {
  expect(questionBody({ ...filledIn, showsName: true }, postage)).toMatchObject({
    showsName: false,
    departmentId: null,
    consentVersion: '3',
  })
})

it('a contact is never for publishing, even where that was ticked before it became one', () => {
  const ticked = { ...filledIn, kind: 'contact', allowsPublishing: true, showsName: true }
  expect(questionBody(ticked, postage)).toMatchObject({ allowsPublishing: false, showsName: false })
  expect(questionBody({ ...ticked, kind: 'question' }, postage).showsName).toBe(true)
})
