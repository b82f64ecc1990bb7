import type { ServerConfig } from './config'

/** Headers of every answer this server gives, pages, files and errors alike. */
export function securityHeaders({ publicUrl }: Pick<ServerConfig, 'publicUrl'>): Record<string, string> {
  const headers = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'content-security-policy': contentSecurityPolicy({ imageOrigins: [], styleHash: null, scriptHash: null }),
  }
  if (!publicUrl.startsWith('https:')) return headers
  return { ...headers, 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
}

/** Binds documents only: nothing to scripts and styles, of which a first visit fetches dozens. */
const forDocuments = ['permissions-policy', 'cross-origin-opener-policy']
/** The policy of scripts and styles, as short as it can be: it binds a script that runs as a worker. */
const partPolicy = "default-src 'self'; frame-ancestors 'self'"

const isPart = (contentType: unknown) => /^(text|application)\/(javascript|css)/.test(String(contentType))

/** Those of the headers that an answer of this type needs. */
export function headersFor(contentType: unknown, headers: Record<string, string>): [string, string][] {
  if (!isPart(contentType)) return Object.entries(headers)
  const forPart = { ...headers, 'content-security-policy': partPolicy }
  return Object.entries(forPart).filter(([name]) => !forDocuments.includes(name))
}

interface PolicyParts {
  imageOrigins: string[]
  /** `sha256-…` of the styles and of the script that stand in the page itself. */
  styleHash: string | null
  scriptHash: string | null
}

/** The policy of a page: own scripts and styles and the one block of each that stands in it, videos from one player. */
export function contentSecurityPolicy({ imageOrigins, styleHash, scriptHash }: PolicyParts): string {
  return [
    "default-src 'self'",
    `script-src 'self'${scriptHash ? ` '${scriptHash}'` : ''}`,
    `style-src 'self'${styleHash ? ` '${styleHash}'` : ''}`,
    ['img-src', "'self'", 'data:', ...imageOrigins].join(' '),
    'frame-src https://www.youtube-nocookie.com',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types vue app',
  ].join('; ')
}
