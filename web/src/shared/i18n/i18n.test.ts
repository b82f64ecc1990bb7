import { expect, it } from 'vitest'
import { createI18n } from './i18n'
import type { Messages } from './message-text'

// As the build compiles '{count} file | {shown} files' and its like.
const texts: Messages = {
  file: [
    [['count'], ' file'],
    [['shown'], ' files'],
  ],
  found: [['nothing'], ['one'], [['count'], ' results']],
  date: [['until ', ['to']]],
  home: 'Home',
}
const { t } = createI18n('en', { texts })

it('a reader sees the values of a text', () => {
  expect(t('texts.date', { to: '12/11/2015' })).toBe('until 12/11/2015')
})

it('a reader sees one file and several files in words of their own', () => {
  expect(t('texts.file', { count: 1, shown: '1' })).toBe('1 file')
  expect(t('texts.file', { count: 0, shown: '0' })).toBe('0 files')
  expect(t('texts.file', { count: 1200, shown: '1,200' })).toBe('1,200 files')
})

it('a reader who finds nothing is told so in words', () => {
  expect(t('texts.found', { count: 0 })).toBe('nothing')
  expect(t('texts.found', { count: 1 })).toBe('one')
  expect(t('texts.found', { count: 7 })).toBe('7 results')
})

it('a text without values stays as it is', () => {
  expect(t('texts.home')).toBe('Home')
})

it('a key without a text shows itself', () => {
  expect(t('texts.missing')).toBe('texts.missing')
  expect(t('texts.file.one')).toBe('texts.file.one')
})

it('texts of a part that comes later are there once it asks for them, and asked for once', async () => {
  const asked: string[] = []
  const i18n = createI18n('en', { voices: { title: 'Comments' } }, async (locale, name) => {
    asked.push(`${locale} ${name}`)
    return { send: 'Send' }
  })
  await i18n.bring('voices')
  await i18n.bring('voices')
  expect([i18n.t('voices.title'), i18n.t('voices.send')]).toEqual(['Comments', 'Send'])
  expect(asked).toEqual(['en voices'])
})

it('texts that arrive after the language has changed are asked for in the new one', async () => {
  let arrive = (_texts: Messages) => {}
  const english = new Promise<Messages>((resolve) => (arrive = resolve))
  const i18n = createI18n('en', {}, async (locale) => (locale === 'en' ? english : { send: 'Gửi' }))
  const brought = i18n.bring('voices')
  i18n.use('vi', {}, [])
  arrive({ send: 'Send' })
  await brought
  expect(i18n.t('voices.send')).toBe('Gửi')
})
