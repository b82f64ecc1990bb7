import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'

export type FrontHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** The HTTP server with a row of handlers; each answers a request or passes it to the next. */
export interface Front {
  server: Server
  /** Adds a handler behind those that are there. */
  put: (handler: FrontHandler) => void
  /** Sets the handler that gets what no other answered. */
  last: (handler: RequestListener) => void
}

/** Makes the HTTP server that stands before the framework. */
export function createFront(): Front {
  const handlers: FrontHandler[] = []
  let rest: RequestListener | undefined

  function pass(request: IncomingMessage, response: ServerResponse, index: number): void {
    const handler = handlers[index]
    if (handler) handler(request, response, () => pass(request, response, index + 1))
    else rest?.(request, response)
  }

  return {
    server: createServer((request, response) => pass(request, response, 0)),
    put: (handler) => void handlers.push(handler),
    last: (handler) => void (rest = handler),
  }
}
