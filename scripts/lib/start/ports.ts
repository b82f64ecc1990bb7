import { createServer } from 'node:net'
import { StartFault } from './start-fault'

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}

/** Throws a `StartFault` that names the first port somebody else listens on, with the setting to change. */
export async function checkPortsFree(ports: Record<string, number>): Promise<void> {
  for (const [name, port] of Object.entries(ports)) {
    if (await isFree(port)) continue
    throw new StartFault(
      `Cổng ${port} đang bận: dừng chương trình đang dùng cổng đó hoặc đổi ${name} trong .env.`,
      `Port ${port} is busy: stop what uses it or change ${name} in .env.`,
    )
  }
}
