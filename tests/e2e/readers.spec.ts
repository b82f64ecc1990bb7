import type { Page } from '@playwright/test'
import { expect, test } from '../support/portal'
import {
  fillInSignIn,
  linkInLetter,
  nameOf,
  newMember,
  newPerson,
  ownLine,
  signIn,
  signInLink,
} from '../support/member'

const article =
  '/bai-viet/hieu-qua-buoc-dau-chien-luoc-san-xuat-sach-hon-trong-cong-nghiep-giai-doan-2009-2015'

test.use({ extraHTTPHeaders: async ({}, use) => use(ownLine()) })

/** Writes below the article that is open. */
async function comment(page: Page, body: string): Promise<void> {
  const comments = page.locator('#y-kien')
  await comments.scrollIntoViewIfNeeded()
  await comments.getByLabel('Ý kiến của bạn').fill(body)
  await expect(comments.getByLabel('Họ và tên'), 'a signed-in reader is asked for no name').toHaveCount(0)
  await comments.getByRole('checkbox', { name: /Tôi đồng ý/ }).check()
  await comments.getByRole('button', { name: 'Gửi bình luận' }).click()
  await expect(comments.getByRole('status').first()).toContainText('Gửi thành công')
}

test('somebody registers, confirms by the mail, and speaks under the account', async ({ page }) => {
  test.slow()
  const person = newPerson()
  await page.goto('/dang-ky')
  await page.getByLabel('Tên hiển thị').fill(person.name)
  await page.getByLabel('Thư điện tử', { exact: true }).fill(person.email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(person.password)
  await expect(page.locator('#field-consent')).not.toBeChecked()
  await page.getByRole('button', { name: 'Đăng ký' }).click()
  await expect(page.locator('#field-consent-fault')).toContainText('Cần sự đồng ý của bạn')
  await page.locator('#field-consent').check()
  await page.getByRole('button', { name: 'Đăng ký' }).click()
  await expect(page.locator('main').getByRole('status')).toContainText('Chúng tôi đã gửi một thư')

  await page.goto(await linkInLetter(person.email, '/xac-nhan-tai-khoan'))
  await page.getByRole('button', { name: 'Xác nhận tài khoản' }).click()
  await expect(page).toHaveURL('/tai-khoan')
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await expect(page.locator('main')).toContainText('Bạn chưa đăng nhập')

  await page.goto(article)
  await signInLink(page).click()
  await fillInSignIn(page, person)
  await expect(page).toHaveURL(article)
  const body = `Lớp tập huấn rất bổ ích (${Date.now()})`
  await comment(page, body)

  await nameOf(page, person).click()
  const own = page.getByRole('article').filter({ hasText: body })
  await expect(own).toBeVisible()
  await own.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(article))
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await expect(signInLink(page)).toBeVisible()
})

test.describe('somebody who forgot the password', () => {
  test.use({ allowedComplaints: [/dang-nhap.*400/] })

  test('sets a new one by the mail, and the old one no longer opens the account', async ({
    page,
    request,
  }) => {
    const member = await newMember(request)
    await page.goto('/dang-nhap')
    await page.getByRole('link', { name: 'Quên mật khẩu' }).click()
    // Both pages have a field of that name.
    await expect(page.getByRole('button', { name: 'Gửi thư cho tôi' })).toBeEnabled()
    await page.getByLabel('Thư điện tử', { exact: true }).fill(member.email)
    await page.getByRole('button', { name: 'Gửi thư cho tôi' }).click()
    await expect(page.locator('main').getByRole('status')).toContainText('chúng tôi đã gửi thư')

    const renewed = { ...member, password: 'một câu dài dễ nhớ hơn' }
    await page.goto(await linkInLetter(member.email, '/mat-khau-moi'))
    await page.getByLabel('Mật khẩu mới').fill(renewed.password)
    await page.getByRole('button', { name: 'Lưu mật khẩu' }).click()
    await expect(page).toHaveURL('/tai-khoan')
    await page.getByRole('button', { name: 'Đăng xuất' }).click()
    await signInLink(page).click()
    await fillInSignIn(page, member)
    await expect(page.getByRole('alert')).toContainText('mật khẩu không đúng')
    await fillInSignIn(page, renewed)
    await expect(page).toHaveURL('/tai-khoan')
  })
})

test.describe('a reader who leaves the page alone', () => {
  const halfAnHour = 30 * 60_000
  const bar = (page: Page) => page.locator('.idle-bar').filter({ hasText: 'Bạn đã không sử dụng Site' })

  /** Stops the page's clock at a moment in which the reader does something. */
  async function doLastThing(page: Page): Promise<void> {
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000)
    await page.mouse.click(1, 1)
  }

  test('is asked after half an hour, stays by one click, and is signed out without one', async ({
    page,
    request,
    context,
  }) => {
    const member = await newMember(request)
    const sessionCookies = () => context.cookies(new URL('/api/readers', page.url()).href)
    await page.clock.install()
    await signIn(page, member)
    // The name comes back by what watches over the session: without it the clock would be stopped before it looks.
    await page.reload()
    await expect(nameOf(page, member)).toBeVisible()
    await doLastThing(page)
    await page.clock.fastForward(halfAnHour - 1_000)
    await expect(bar(page)).toHaveCount(0)
    await page.clock.runFor(1_000)
    await expect(bar(page)).toContainText('Thời gian chờ: 60 giây')
    await page.clock.runFor(10_000)
    await expect(bar(page)).toContainText('Thời gian chờ: 50 giây')

    const before = await sessionCookies()
    const renewed = page.waitForResponse('**/api/readers/refresh*')
    await page.getByRole('button', { name: 'Bấm vào đây để duy trì trạng thái đăng nhập' }).click()
    expect((await renewed).status()).toBe(200)
    await expect(bar(page)).toHaveCount(0)
    const after = await sessionCookies()
    expect(after).not.toEqual(before)

    await page.clock.fastForward(halfAnHour)
    await expect(bar(page)).toContainText('Thời gian chờ: 60 giây')
    await page.clock.fastForward(60_000)
    await expect(signInLink(page)).toBeVisible()
    await expect(bar(page)).toHaveCount(0)
    await expect(page.getByText('Bạn đã được đăng xuất vì không sử dụng Site')).toBeVisible()
    const Cookie = after.map(({ name, value }) => `${name}=${value}`).join('; ')
    const late = await request.post('/api/readers/refresh', { headers: { Cookie } })
    expect(late.status(), 'the server has ended the session too').toBe(401)
  })
})

test('a reader with two tabs signs in and out in both at once', async ({ page, request, context }) => {
  const member = await newMember(request)
  const other = await context.newPage()
  await signIn(page, member)
  await other.goto('/')
  await expect(nameOf(other, member)).toBeVisible()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await expect(signInLink(other)).toBeVisible()
  await signIn(page, member)
  await expect(nameOf(other, member)).toBeVisible()
})
