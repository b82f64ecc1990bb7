import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const decoded = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString()

/** A letter being written lacks its end. */
const isWhole = (letter: string) => /-Part_1--\s*$/.test(letter)

/** Letters to one address in the folder the portal writes its mail to, as text; each test writes to addresses of its own. */
export async function lettersTo(folder: string, address: string): Promise<string[]> {
  const files = await readdir(folder)
  const letters = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  return letters.filter((letter) => letter.includes(`To: ${address}`) && isWhole(letter)).map(decoded)
}
