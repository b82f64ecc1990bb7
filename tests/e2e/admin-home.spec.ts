import { signIn } from '../support/admin'
import { expect, test } from '../support/portal'

test('an editor sees at once which letters wait and how many readers come', async ({
  page,
  adminUrl,
  account,
}) => {
  await signIn(page, adminUrl, account('Editor'))
  await expect(page.getByText('Thư bạn đọc chờ xử lý')).toBeVisible()
  await expect(page.getByText(/bài gửi mới/)).toBeVisible()
  await expect(page.getByText(/câu hỏi, góp ý mới/)).toBeVisible()
  await expect(page.getByRole('img', { name: /Lượt truy cập của bạn đọc 14 ngày qua/ })).toBeVisible()
})
