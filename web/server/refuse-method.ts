import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FailureAnswer } from '../../cms/contract/envelope'
import { addressOf, localeOfPath, type Locale } from '../src/shared/lib/addresses'
import { plainPage } from './pages/plain-page'
import { readerLocale } from './proxy/locale-of'

const texts: Record<Locale, { title: string; text: string; again: string; home: string }> = {
  vi: {
    title: 'Trang này chỉ để đọc',
    text: 'Địa chỉ này không nhận nội dung gửi lên. Bạn có thể mở trang để đọc.',
    again: 'Mở trang',
    home: 'Trang chủ',
  },
  en: {
    title: 'This page is for reading only',
    text: 'This address takes nothing that is sent to it. You can open the page to read it.',
    again: 'Open the page',
    home: 'Home page',
  },
}
const failureTexts: Record<Locale, string> = {
  vi: 'Địa chỉ này không nhận cách gọi đó.',
  en: 'This address does not take such a request.',
}

function refuseCall(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = failureTexts[readerLocale(request.raw)]
  const error = { status: 405, name: 'MethodNotAllowedError', message, details: {} }
  return reply.send({ data: null, error } satisfies FailureAnswer)
}

/** Answers whatever is sent to a page with a method other than GET: the framework would say so in its own words. */
export function refuseMethod(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.code(405)
  if (request.url.startsWith('/api/')) return refuseCall(request, reply)
  reply.header('allow', 'GET, HEAD')
  const path = request.url.split('?', 1)[0] ?? '/'
  const locale = localeOfPath(path)
  const { title, text, again, home } = texts[locale]
  const links = [
    { href: path, label: again },
    { href: addressOf('home', locale), label: home },
  ]
  const { headers, body } = plainPage({ locale, title, text, links })
  return reply.headers(headers).send(body)
}
