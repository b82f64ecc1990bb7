import { signIn } from '../support/admin'
import { expect, test } from '../support/portal'

test('an editor sees at once which letters wait and how many readers come', async ({
  browser,
  adminUrl,
  account,
}) => {
  const desk = await browser.newPage()
  await signIn(desk, adminUrl, account('Editor'))
  await expect(desk.getByText('Thư bạn đọc chờ xử lý')).toBeVisible()
  await expect(desk.getByText(/bài gửi mới/)).toBeVisible()
  await expect(desk.getByText(/câu hỏi, góp ý mới/)).toBeVisible()
  await expect(desk.getByRole('img', { name: /Lượt truy cập của bạn đọc 14 ngày qua/ })).toBeVisible()
})
