import { createHash } from 'node:crypto'
import { addressOf, localeOfPath, type Locale } from '../../src/shared/lib/addresses'
import { contentSecurityPolicy } from '../security-headers'
import type { MadeAnswer } from './made-answer'

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

const styles =
  ':root{color-scheme:light dark}' +
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:38rem;margin:15vh auto;padding:0 1.25rem}' +
  'h1{font-size:1.75rem;line-height:1.25}a{color:LinkText;margin-inline-end:1.25rem}'
const styleHash = `sha256-${createHash('sha256').update(styles).digest('base64')}`

/** The page that says, in the reader's language, that the portal cannot answer now; the browser tries again by itself. */
export function unavailablePage(url: string): MadeAnswer {
  const locale = localeOfPath(url.split('?', 1)[0] ?? url)
  const { title, text, again, home } = texts[locale]
  const body = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<meta http-equiv="refresh" content="${retryAfter}"><style>${styles}</style></head>`,
    `<body><main><h1>${title}</h1><p>${text}</p>`,
    `<p><a href="">${again}</a><a href="${addressOf('home', locale)}">${home}</a></p></main></body></html>`,
  ].join('')
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': locale,
    'content-security-policy': contentSecurityPolicy({ imageOrigins: [], styleHash }),
    'retry-after': String(retryAfter),
    'cache-control': 'no-store',
  }
  return { status: 503, headers, body, tags: [], until: null, keep: 'not' }
}
