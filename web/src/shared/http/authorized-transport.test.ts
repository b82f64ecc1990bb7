import { expect, it, vi } from 'vitest'
import { authorizedTransport } from './authorized-transport'
import type { Transport } from './client'

const request = { method: 'get', path: '/comments', query: {} } as const
const sentHeaders = (transport: ReturnType<typeof vi.fn<Transport>>) =>
  transport.mock.calls.map(([{ headers }]) => headers?.Authorization)

it('a guest asks without a name', async () => {
  const transport = vi.fn<Transport>(async () => ({ status: 401, body: null }))
  const renewed = vi.fn(async () => 'Bearer new')
  await authorizedTransport(transport, { header: async () => undefined, renewed })(request)
  expect(sentHeaders(transport)).toEqual([undefined])
  expect(renewed).not.toHaveBeenCalled()
})

it('a reader whose token is too old is asked for nothing: it is renewed once and the request repeated', async () => {
  const transport = vi.fn<Transport>(async () => ({ status: 401, body: null }))
  const parts = { header: async () => 'Bearer old', renewed: async () => 'Bearer new' }
  await authorizedTransport(transport, parts)(request)
  expect(sentHeaders(transport)).toEqual(['Bearer old', 'Bearer new'])
})

it('a reader whose session is over gets the refusal', async () => {
  const transport = vi.fn<Transport>(async () => ({ status: 401, body: null }))
  const parts = { header: async () => 'Bearer old', renewed: async () => undefined }
  expect(await authorizedTransport(transport, parts)(request)).toMatchObject({ status: 401 })
  expect(transport).toHaveBeenCalledTimes(1)
})
