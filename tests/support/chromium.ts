import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** They keep Chromium from speaking to the outside, and let it run in a container. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The system's Chromium (CHROME_PATH, else on the PATH), else the one that came as an npm package. */
export async function findChromium(): Promise<string> {
  return process.env.CHROME_PATH ?? onPath() ?? (await unpackChromium())
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The package also carries the libraries and fonts that a bare system lacks (nss, nspr, expat), but hands them out only
 * where it believes itself on a cloud function's system.
 */
async function unpackChromium(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}
