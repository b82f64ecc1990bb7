import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
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

it('the log says at the start where those files are', async () => {
  const { tellMailFolder } = cms.load<typeof import('../../cms/src/kernel/mail/tell-mail-folder')>(
    'src/kernel/mail/tell-mail-folder',
  )
  const warn = vi.spyOn(cms.strapi.log, 'warn').mockReturnValue(cms.strapi.log)
  tellMailFolder(cms.strapi)
  const folder = join(cms.strapi.config.get<string>('portal.varDir'), 'mail')
  expect(warn.mock.calls).toEqual([[expect.stringContaining(folder)]])
  warn.mockRestore()
})
