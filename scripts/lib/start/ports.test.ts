import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { checkPortsFree } from './ports'

it('a busy port is named together with the setting to change', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const place = server.address()
  const port = typeof place === 'object' && place ? place.port : 0
  await expect(checkPortsFree({ CMS_PORT: port })).rejects.toThrow(`${port}`)
  await expect(checkPortsFree({ CMS_PORT: port })).rejects.toThrow('CMS_PORT')
  await new Promise((resolve) => server.close(resolve))
  await expect(checkPortsFree({ CMS_PORT: port })).resolves.toBeUndefined()
})
