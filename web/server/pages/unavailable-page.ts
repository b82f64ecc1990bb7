import { addressOf, type Locale } from '../../src/shared/lib/addresses'
import type { MadeAnswer } from './made-answer'
import { plainPage } from './plain-page'

/** Seconds after which a browser asks again by itself. */
const retryAfter = 15

const texts: Record<Locale, { title: string; text: string; again: string; home: string }> = {
  vi: {
    title: 'Trang tạm thời chưa mở được',
    text: 'Hệ thống đang bận hoặc đang được bảo trì. Trang sẽ tự mở lại sau ít giây; bạn không cần làm gì thêm.',
    again: 'Mở lại ngay',
    home: 'Trang chủ',
  },
  en: {
    title: 'This page cannot be opened for the moment',
    text: 'The system is busy or under maintenance. The page opens again by itself in a few seconds; you need not do anything.',
    again: 'Open it now',
    home: 'Home page',
  },
}

/** The page that says, in the reader's language, that the portal cannot answer now; the browser tries again by itself. */
export function unavailablePage(locale: Locale): MadeAnswer {
  const { title, text, again, home } = texts[locale]
  const links = [
    { href: '', label: again },
    { href: addressOf('home', locale), label: home },
  ]
  const { headers, body } = plainPage({ locale, title, text, links, refreshAfter: retryAfter })
  const retry = { ...headers, 'retry-after': String(retryAfter) }
  return { status: 503, headers: retry, body, tags: [], until: null, keep: 'not' }
}
