import type { Core } from '@strapi/strapi'
import { expect, it } from 'vitest'
import { keepSecurityHeaders } from './keep-security-headers'
import { spareReadsTheParser } from './spare-reads-the-parser'

type Make = () => Core.MiddlewareHandler

/** A middleware of Strapi's that notes what it was asked for, as the portal extends it. */
function extended(extend: (strapi: Core.Strapi) => void) {
  const asked: string[] = []
  const stock: Core.MiddlewareHandler = ({ method, path, res }, next) => {
    asked.push(`${method} ${path}`)
    res.setHeader('X-Frame-Options', 'DENY')
    return next()
  }
  let made = stock
  const wrapStock = (_uid: string, wrap: (make: Make) => Make) => void (made = wrap(() => stock)())
  extend({ get: () => ({ extend: wrapStock }) } as never)
  const visit = async (method: string, path: string) => {
    const set: object[] = []
    const res = { setHeader: (name: string, value: string) => set.push({ [name]: value }) }
    const request: { body?: object } = {}
    const ctx = { method, path, res, request, set: (headers: object) => set.push(headers) }
    let isPassedOn = false
    await made(ctx as never, async () => void (isPassedOn = true))
    expect(isPassedOn).toBe(true)
    return { set, body: request.body }
  }
  return { asked, visit }
}

it('readers of the API get the headers that Strapi was asked for once', async () => {
  const { asked, visit } = extended(keepSecurityHeaders)
  expect((await visit('GET', '/api/articles')).set).toEqual([{ 'x-frame-options': 'DENY' }])
  await visit('POST', '/api/hits')
  expect(asked).toEqual(['GET /api'])
})

it('for editors Strapi is asked address by address', async () => {
  const { asked, visit } = extended(keepSecurityHeaders)
  expect((await visit('GET', '/admin')).set).toEqual([{ 'X-Frame-Options': 'DENY' }])
  await visit('GET', '/apis')
  expect(asked).toEqual(['GET /api', 'GET /admin', 'GET /apis'])
})

it('who only reads has sent nothing that must be parsed', async () => {
  const { asked, visit } = extended(spareReadsTheParser)
  for (const method of ['GET', 'HEAD']) expect((await visit(method, '/api/articles')).body).toEqual({})
  for (const method of ['POST', 'DELETE', 'PUT']) await visit(method, '/api/comments')
  expect(asked).toEqual(['POST /api/comments', 'DELETE /api/comments', 'PUT /api/comments'])
})
