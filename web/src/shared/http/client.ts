import type { Locale } from '@/shared/lib/addresses'
import { problemOf } from './problem'

export type QueryValues = object
export interface RequestOptions {
  signal?: AbortSignal
  headers?: Record<string, string>
  /** Milliseconds to wait for an answer, where the usual quarter of a minute is too short. */
  timeout?: number
}

export interface HttpRequest extends RequestOptions {
  method: 'get' | 'post' | 'put' | 'delete'
  /** Below the API, e.g. `/articles`. */
  path: string
  query: Record<string, unknown>
  body?: unknown
}

/** Sends a request and gives whatever answer came; throws where none came. */
export type Transport = (request: HttpRequest) => Promise<{ status: number; body: unknown }>

export interface Http {
  get<Answer>(path: string, query?: QueryValues, options?: RequestOptions): Promise<Answer>
  post<Answer>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer>
  put<Answer>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer>
  delete<Answer>(path: string, options?: RequestOptions & { body?: unknown }): Promise<Answer>
}

/** Speaks to the CMS for one app; whatever is not a good answer becomes a `Problem`, an abort stays an abort. */
export function createHttp(transport: Transport, locale: () => Locale): Http {
  async function send<Answer>(request: Omit<HttpRequest, 'query'>, query: QueryValues = {}): Promise<Answer> {
    const { status, body } = await transport({ ...request, query: { ...query, locale: locale() } }).catch(
      (error: Error) => {
        if (request.signal?.aborted) throw error
        throw problemOf(0, null, error.message)
      },
    )
    if (status >= 200 && status < 300) return body as Answer
    throw problemOf(status, body, `HTTP ${status}`)
  }
  return {
    get: (path, query, options) => send({ method: 'get', path, ...options }, query),
    post: (path, body, options) => send({ method: 'post', path, body, ...options }),
    put: (path, body, options) => send({ method: 'put', path, body, ...options }),
    delete: (path, options) => send({ method: 'delete', path, ...options }),
  }
}
