import type { Page } from '@playwright/test'
import { expect, test } from '../support/portal'

const address =
  '/bai-viet/hieu-qua-buoc-dau-chien-luoc-san-xuat-sach-hon-trong-cong-nghiep-giai-doan-2009-2015'
const words = 'Mong Trung tâm mở thêm lớp tập huấn sản xuất sạch hơn. Xem https://moit.gov.vn nhé.'

async function openComments(page: Page) {
  await page.goto(address)
  const comments = page.locator('#y-kien')
  await comments.scrollIntoViewIfNeeded()
  await expect(comments.getByLabel('Ý kiến của bạn')).toBeVisible()
  return comments
}

test('a guest comments: it waits, its author sees it marked, nobody else sees it', async ({
  page,
  browser,
}) => {
  const comments = await openComments(page)
  await comments.getByLabel('Ý kiến của bạn').fill(words)
  await comments.getByLabel('Họ và tên').fill('Trần Thị Lan')
  await comments.getByRole('button', { name: 'Gửi bình luận' }).click()
  await expect(comments).toContainText('Bạn cần đồng ý trước khi gửi.')

  await comments.getByRole('checkbox', { name: /Tôi đồng ý/ }).check()
  await comments.getByRole('button', { name: 'Gửi bình luận' }).click()
  await expect(comments.getByRole('status').first()).toContainText(
    'Gửi thành công. Bình luận của bạn sẽ hiển thị sau khi được kiểm duyệt',
  )
  const own = comments.locator('article', { hasText: 'Mong Trung tâm' })
  await expect(own).toContainText('Chờ duyệt')
  await expect(own.getByRole('link', { name: 'https://moit.gov.vn' })).toHaveAttribute(
    'rel',
    'ugc nofollow noopener',
  )

  const other = await browser.newPage()
  const theirs = await openComments(other)
  await expect(theirs).not.toContainText('Mong Trung tâm')
  expect(await other.content()).not.toContain('Mong Trung tâm')
  await other.close()

  await own.getByRole('button', { name: 'Xóa' }).click()
  await own.getByRole('button', { name: 'Xóa bình luận' }).click()
  await expect(own).toHaveCount(0)
})

test('what a guest typed is still there after a reload', async ({ page }) => {
  const comments = await openComments(page)
  await comments.getByLabel('Ý kiến của bạn').fill('Chưa viết xong')
  await page.reload()
  await comments.scrollIntoViewIfNeeded()
  await expect(comments.getByLabel('Ý kiến của bạn')).toHaveValue('Chưa viết xong')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader is told what comments need', async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('#y-kien')).toContainText('cần trình duyệt cho phép chạy JavaScript')
  })
})
