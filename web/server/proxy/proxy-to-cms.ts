import { text } from 'node:stream/consumers'
import httpProxy from '@fastify/http-proxy'
import type { FastifyInstance, FastifyReply, RawServerBase, RouteGenericInterface } from 'fastify'
import type { ServerConfig } from '../config'
import { clientAddressReader } from './client-address'
import { isPlainForm, refusedFormPage } from './plain-form'
import { failureHeaders, proxyFailure } from './proxy-failure'

type ProxiedReply = FastifyReply<RouteGenericInterface, RawServerBase>
type ProxyConfig = Pick<ServerConfig, 'cmsUrl' | 'publicUrl' | 'trustedProxies' | 'webSecret'>

/** Passes `/api` and `/uploads` through to the CMS, with the client's address for its limits. */
export async function proxyToCms(
  app: FastifyInstance,
  { cmsUrl, publicUrl, trustedProxies, webSecret }: ProxyConfig,
): Promise<void> {
  const clientAddress = clientAddressReader(trustedProxies)
  const { host, protocol } = new URL(publicUrl)
  const refuse = (reply: ProxiedReply, answer: string) => {
    const { headers, body } = refusedFormPage(reply.request.raw, answer, publicUrl)
    void reply.removeHeader('content-length').headers(headers).send(body)
  }
  for (const prefix of ['/api', '/uploads']) {
    await app.register(httpProxy, {
      upstream: cmsUrl,
      prefix,
      rewritePrefix: prefix,
      disableRequestLogging: true,
      replyOptions: {
        // Whatever a client says of itself in these headers is replaced by what this server knows.
        rewriteRequestHeaders: (request, headers) => ({
          ...headers,
          'x-client-address': clientAddress(request.raw),
          'x-web-secret': webSecret,
          'x-forwarded-for': clientAddress(request.raw),
          'x-forwarded-host': host,
          'x-forwarded-proto': protocol.replace(':', ''),
        }),
        onResponse: (request, reply, { stream }) => {
          if (reply.statusCode < 400 || !isPlainForm(request.raw)) return void reply.send(stream)
          void text(stream).then((answer) => refuse(reply, answer))
        },
        onError: (reply, { error }) => {
          const { status, body } = proxyFailure(error, reply.request.url)
          void reply.code(status).headers(failureHeaders)
          if (isPlainForm(reply.request.raw)) refuse(reply, JSON.stringify(body))
          else void reply.send(body)
        },
      },
    })
  }
}
