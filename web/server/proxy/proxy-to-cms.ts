import httpProxy from '@fastify/http-proxy'
import type { FastifyInstance } from 'fastify'
import type { ServerConfig } from '../config'
import { clientAddressReader } from './client-address'
import { failureHeaders, proxyFailure } from './proxy-failure'

type ProxyConfig = Pick<ServerConfig, 'cmsUrl' | 'publicUrl' | 'trustedProxies' | 'webSecret'>

/** Passes `/api` and `/uploads` through to the CMS, with the client's address for its limits. */
export async function proxyToCms(
  app: FastifyInstance,
  { cmsUrl, publicUrl, trustedProxies, webSecret }: ProxyConfig,
): Promise<void> {
  const clientAddress = clientAddressReader(trustedProxies)
  const { host, protocol } = new URL(publicUrl)
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
        onError: (reply, { error }) => {
          const { status, body } = proxyFailure(error, reply.request.url)
          void reply.code(status).headers(failureHeaders).send(body)
        },
      },
    })
  }
}
