import { createServer, request as send, Agent, type IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { drainOf } from './drain'

it('a server that stops finishes what runs, answers what still comes on open connections, and closes', async () => {
  let finish = () => {}
  const server = createServer((request, response) =>
    drain.handler(request, response, () => {
      if (request.url === '/slow') finish = () => response.end('done')
      else response.end('quick')
    }),
  )
  const drain = drainOf(server)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const place = server.address()
  const port = typeof place === 'object' && place ? place.port : 0
  const agent = new Agent({ keepAlive: true })
  const get = (path: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      send({ port, path, agent }, (answer) => {
        answer.resume()
        answer.once('end', () => resolve(answer))
      })
        .once('error', reject)
        .end()
    })

  await get('/')
  const slow = get('/slow')
  await new Promise((resolve) => setTimeout(resolve, 50))
  const stopped = drain.run()
  expect(drain.isStopping()).toBe(true)
  finish()
  expect((await slow).statusCode).toBe(200)
  expect((await get('/')).headers.connection).toBe('close')
  await stopped
  await expect(get('/')).rejects.toThrow()
})
