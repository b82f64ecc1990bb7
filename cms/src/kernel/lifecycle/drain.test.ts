import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { drain, isDraining } from './drain'

let server: Server
const start = async (answer: RequestListener): Promise<string> => {
  server = createServer(answer)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
afterEach(() => server.closeAllConnections())

it('a reader whose answer is under way gets it, and nobody new is let in', async () => {
  let finish = () => {}
  const asked = new Promise<void>((arrived) => {
    finish = arrived
  })
  let answer = () => {}
  const address = await start((_request, response) => {
    answer = () => response.end('saved')
    finish()
  })
  const reader = fetch(address).then((response) => response.text())
  await asked
  const stopped = drain(server)
  expect(isDraining(server)).toBe(true)
  await expect(fetch(address)).rejects.toThrow()
  answer()
  expect(await reader).toBe('saved')
  await stopped
})

it('an answer that never ends does not keep the process', async () => {
  const address = await start(() => {})
  const reader = fetch(address)
  reader.catch(() => {})
  await new Promise<void>((arrived) => server.once('request', () => arrived()))
  await drain(server, 20)
  await expect(reader).rejects.toThrow()
})
