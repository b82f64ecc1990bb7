import type { IncomingMessage } from 'node:http'
import type { FailureAnswer } from '../../../cms/contract/envelope'
import { addressOf, type Locale } from '../../src/shared/lib/addresses'
import { plainPage } from '../pages/plain-page'
import { localeOf } from './locale-of'

const texts: Record<Locale, { title: string; failed: string; back: string; home: string }> = {
  vi: {
    title: 'Chưa gửi được',
    failed: 'Xin thử lại sau ít phút.',
    back: 'Quay lại trang',
    home: 'Trang chủ',
  },
  en: {
    title: 'Not sent',
    failed: 'Please try again in some minutes.',
    back: 'Back to the page',
    home: 'Home page',
  },
}

/** Whether a browser sends this by itself, without any script of ours that could read the answer. */
export const isPlainForm = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean =>
  method === 'POST' &&
  /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(headers['content-type'] ?? '') &&
  /text\/html/i.test(headers.accept ?? '')

/** The page the form stands on; only pages of the portal are led back to. */
function pageOf(referer: string | undefined, publicUrl: string): string | null {
  if (!referer || !URL.canParse(referer)) return null
  const { origin, pathname, search } = new URL(referer)
  return origin === publicUrl ? pathname + search : null
}

function messageIn(body: string): string | undefined {
  try {
    const { error }: Partial<FailureAnswer> = JSON.parse(body)
    return error?.message
  } catch {
    return undefined
  }
}

/** A refusal of the CMS (its JSON) as a page in the reader's language that leads back to the form. */
export function refusedFormPage(
  { url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  body: string,
  publicUrl: string,
) {
  const locale = localeOf(url)
  const { title, failed, back, home } = texts[locale]
  const page = pageOf(headers.referer, publicUrl)
  const links = [
    ...(page ? [{ href: page, label: back }] : []),
    { href: addressOf('home', locale), label: home },
  ]
  return plainPage({ locale, title, text: messageIn(body) ?? failed, links })
}
