import type { IncomingMessage, ServerResponse } from 'node:http'
import { prepareEncoding, readyEncoding } from './encoded-answer'
import { chosenEncoding } from './encoding'
import { knownEtag } from './etag'
import type { EncodedAnswer, KeptAnswer } from './kept-answer'

/** One request and where its answer goes. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
}

function send({ request, response }: Exchange, { status }: KeptAnswer, encoded: EncodedAnswer): void {
  const etag = status === 200 ? knownEtag(request.headers['if-none-match'], encoded.etags) : undefined
  if (etag) {
    response.writeHead(304, { ...encoded.unchangedHeaders, etag }).end()
    return
  }
  response.writeHead(status, encoded.rawHeaders)
  if (request.method === 'HEAD') response.end()
  else response.end(encoded.bytes)
}

/** Sends finished bytes in the encoding the client takes, or 304 where it has them. */
export function writeAnswer(exchange: Exchange, kept: KeptAnswer): void {
  const encoding = chosenEncoding(exchange.request.headers['accept-encoding'])
  const ready = readyEncoding(kept, encoding)
  if (ready) return send(exchange, kept, ready)
  prepareEncoding(kept, encoding).then(
    (encoded) => send(exchange, kept, encoded),
    () => exchange.response.destroy(),
  )
}
