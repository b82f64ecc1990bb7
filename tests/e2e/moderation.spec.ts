import type { Browser, Page } from '@playwright/test'
import type { StaffAccount } from '../../scripts/lib/start/accounts-file'
import { signIn } from '../support/admin'
import { expect, test } from '../support/portal'

/** As a guest does, below the newest article. */
async function sendComment(page: Page, body: string): Promise<void> {
  await page.goto('/bai-viet')
  await page.locator('main a[href^="/bai-viet/"]').first().click()
  const comments = page.locator('#y-kien')
  await comments.scrollIntoViewIfNeeded()
  await comments.locator('[name=body]').fill(body)
  await comments.locator('[name=authorName]').fill('Nguyễn Thị Lan')
  await comments.locator('[name=consent]').check()
  await comments.locator('form button:not([type=button])').click()
  await expect(comments.getByRole('status')).toContainText('sau khi được kiểm duyệt')
}

/** By the way the home page of the admin offers. */
async function openModeration(browser: Browser, adminUrl: string, account: StaffAccount): Promise<Page> {
  const desk = await browser.newPage()
  await signIn(desk, adminUrl, account)
  await desk.getByRole('link', { name: 'Kiểm duyệt bình luận' }).click()
  await expect(desk.getByRole('heading', { name: 'Kiểm duyệt bình luận' })).toBeVisible()
  return desk
}

/** Equal texts would be taken for one text sent twice. */
const newBody = (text: string): string => `${text} (${Date.now()})`

const cardOf = (desk: Page, body: string) => desk.getByRole('listitem').filter({ hasText: body })

test('an editor approves a held comment, and readers see it at once', async ({
  page,
  browser,
  adminUrl,
  account,
}) => {
  const body = newBody('Phiên chợ rất bổ ích cho bà con')
  await sendComment(page, body)
  const reader = await browser.newPage()
  await reader.goto(page.url())
  await reader.locator('#y-kien').scrollIntoViewIfNeeded()
  await expect(reader.locator('#y-kien form').first()).toBeVisible()
  await expect(reader.getByText(body)).toHaveCount(0)

  const desk = await openModeration(browser, adminUrl, account('Editor'))
  const card = cardOf(desk, body)
  await expect(card).toContainText('Bị giữ')
  await card.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await expect(card).toHaveCount(0)

  await reader.reload()
  await reader.locator('#y-kien').scrollIntoViewIfNeeded()
  await expect(reader.getByText(body)).toBeVisible()

  await desk.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(cardOf(desk, body)).toBeVisible()
  await desk.close()
  await reader.close()
})

test('an editor rejects a comment with a reason, which its author reads', async ({
  page,
  browser,
  adminUrl,
  account,
}) => {
  const body = newBody('Mua hàng giá rẻ tại cửa hàng của tôi')
  await sendComment(page, body)

  const desk = await openModeration(browser, adminUrl, account('Editor'))
  await cardOf(desk, body).getByRole('button', { name: 'Từ chối', exact: true }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Từ chối', exact: true }).click()
  await expect(dialog).toContainText('Hãy nêu lý do')
  await expect(dialog.getByRole('button', { name: 'Đóng', exact: true })).toBeVisible()
  await dialog.getByLabel('Lý do').fill('Nội dung quảng cáo')
  await dialog.getByRole('button', { name: 'Từ chối', exact: true }).click()
  await expect(cardOf(desk, body)).toHaveCount(0)
  await desk.close()

  await page.reload()
  await page.locator('#y-kien').scrollIntoViewIfNeeded()
  await expect(page.locator('#y-kien')).toContainText('Lý do: Nội dung quảng cáo')
})

test('an author of the staff is not offered to moderate', async ({ browser, adminUrl, account }) => {
  const desk = await browser.newPage()
  await signIn(desk, adminUrl, account('Author'))
  await expect(desk.getByRole('link', { name: 'Quản lý nội dung' }).first()).toBeVisible()
  await expect(desk.getByRole('link', { name: 'Bình luận', exact: true })).toHaveCount(0)
  await desk.close()
})
