import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Cms } from './cms'

const decoded = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString()

/** A letter being written lacks its end. */
const isWhole = (letter: string) => /-Part_1--\s*$/.test(letter)

/** Letters to one address, as text; each test writes to addresses of its own. */
async function mailsTo(cms: Cms, address: string): Promise<string[]> {
  const folder = join(cms.strapi.config.get<string>('portal.varDir'), 'mail')
  const files = await readdir(folder)
  const letters = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  return letters.filter((letter) => letter.includes(`To: ${address}`) && isWhole(letter)).map(decoded)
}

/** Waits until so many letters to one address are written: they are sent after the commit, which nobody awaits. */
export async function awaitMails(cms: Cms, address: string, count: number): Promise<string[]> {
  let letters: string[] = []
  await expect.poll(async () => (letters = await mailsTo(cms, address)).length, { timeout: 5000 }).toBe(count)
  return letters
}
