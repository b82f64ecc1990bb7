import { createHash } from 'node:crypto'
import type { Locale } from '../../src/shared/lib/addresses'
import { contentSecurityPolicy } from '../security-headers'

interface PlainPage {
  locale: Locale
  title: string
  text: string
  links: { href: string; label: string }[]
  /** Seconds after which the browser asks for the same address again. */
  refreshAfter?: number
}

const styles =
  ':root{color-scheme:light dark;background:light-dark(#fff,#131819);color:light-dark(#1a2122,#edebe6)}' +
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:38rem;margin:15vh auto;padding:0 1.25rem}' +
  'h1{font-size:1.75rem;line-height:1.25}a{color:light-dark(#0b5a66,#83cfd4);margin-inline-end:1.25rem}'

/** Loads the page anew only once it is there: whoever reads or hears this one is not thrown back to its beginning. */
const scriptOf = (seconds: number): string =>
  `setInterval(()=>fetch(location.href,{method:'HEAD',cache:'no-store'})` +
  `.then(({status})=>{if(status<500)location.reload()},()=>{}),${seconds * 1000})`

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
const styleHash = hashOf(styles)

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)

/** A page that needs neither the app nor the CMS: what there is to say, and where to go from here. */
export function plainPage({ locale, title, text, links, refreshAfter }: PlainPage) {
  const script = refreshAfter && scriptOf(refreshAfter)
  const refresh = script
    ? `<noscript><meta http-equiv="refresh" content="${refreshAfter}"></noscript><script>${script}</script>`
    : ''
  const ways = links.map(({ href, label }) => `<a href="${escaped(href)}">${escaped(label)}</a>`)
  const body = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `${refresh}<style>${styles}</style></head>`,
    `<body><main><h1>${escaped(title)}</h1><p>${escaped(text)}</p>`,
    `<p>${ways.join('')}</p></main></body></html>`,
  ].join('')
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': locale,
    'content-security-policy': contentSecurityPolicy({
      imageOrigins: [],
      styleHash,
      scriptHash: script ? hashOf(script) : null,
    }),
    'cache-control': 'no-store',
  }
  return { headers, body }
}
