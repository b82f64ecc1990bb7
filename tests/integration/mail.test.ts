import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()

it('without a mail server a message becomes a file that mail programs open', async () => {
  const folder = join(cms.strapi.config.get<string>('portal.varDir'), 'mail')
  const before = await readdir(folder)
  const message = { to: 'doc-gia@example.vn', subject: 'Chào bạn', text: 'Xin chào' }
  await cms.strapi.plugin('email').service('email').send(message)
  const [added, ...more] = (await readdir(folder)).filter((name) => !before.includes(name))
  expect(more).toEqual([])
  const stored = await readFile(join(folder, added ?? ''), 'utf8')
  expect(stored).toContain('To: doc-gia@example.vn')
  expect(stored).toContain('From: portal@localhost')
})
