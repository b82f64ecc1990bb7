import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { rootFolder } from '../support/folders'
import { freePort } from '../support/free-port'
import { expect, test } from '../support/portal'
import { barriers } from './barriers'
import { widths } from './looks'

let web: ChildProcess
let origin: string

/** A web server whose CMS is away. */
test.beforeAll(async () => {
  const port = String(await freePort())
  origin = `http://localhost:${port}`
  const away = `http://127.0.0.1:${await freePort()}`
  web = fork(join(rootFolder, 'web/server/main.ts'), {
    cwd: join(rootFolder, 'web'),
    env: { ...process.env, NODE_ENV: 'production', PORT: port, CMS_URL: away, PUBLIC_URL: '' },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(web, 'message')
})

test.afterAll(async () => {
  const ended = once(web, 'exit')
  web.kill('SIGTERM')
  await ended
})

test.use({ allowedComplaints: [/503/] })

for (const [path, title] of [
  ['/bai-viet', 'Trang tạm thời chưa mở được'],
  ['/en/articles', 'This page cannot be opened for the moment'],
] as const) {
  test(`whoever opens ${path} while the portal is away meets no barrier`, async ({ page }) => {
    const answer = await page.goto(origin + path)
    expect(answer?.status()).toBe(503)
    await expect(page.locator('h1')).toHaveText(title)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await barriers(page), `${colorScheme}, ${width} px`).toEqual([])
      }
    }
  })
}

test('the page comes by itself when the portal is back', async ({ page }) => {
  await page.clock.install()
  await page.goto(`${origin}/van-ban`)
  await page.route('**/van-ban', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<h1>Văn bản</h1>' }),
  )
  await page.clock.fastForward(15_000)
  await expect(page.locator('h1')).toHaveText('Văn bản')
})
