import { join } from 'node:path'
import { expect } from 'vitest'
import type { Cms } from './cms'
import { lettersTo } from './letters'

/** Waits until so many letters to one address are written: they are sent after the commit, which nobody awaits. */
export async function awaitMails(cms: Cms, address: string, count: number): Promise<string[]> {
  const folder = join(cms.strapi.config.get<string>('portal.varDir'), 'mail')
  let letters: string[] = []
  await expect
    .poll(async () => (letters = await lettersTo(folder, address)).length, { timeout: 5000 })
    .toBe(count)
  return letters
}
