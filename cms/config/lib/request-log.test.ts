import { expect, it } from 'vitest'
import type { Environment } from './environment'
import { requestLog } from './request-log'

const logAt = (level: string | undefined) => requestLog(((_name: string) => level) as Environment)

it('an operator who asks for requests in the log gets them', () => {
  for (const level of ['http', 'verbose', 'debug', 'silly']) expect(logAt(level)).toEqual(['strapi::logger'])
})

it('no reader waits for lines that nobody reads', () => {
  for (const level of [undefined, '', 'error', 'warn', 'info']) expect(logAt(level)).toEqual([])
})
