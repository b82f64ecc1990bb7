import { signIn } from '../support/admin'
import { expect, test } from '../support/portal'

const filtered =
  'filters[$and][0][state][$eq]=received&filters[$and][1][isSuspect][$eq]=false&page=1&pageSize=20'

test('an editor reads what a list is filtered by, and what the buttons of a date do, in words', async ({
  browser,
  adminUrl,
  account,
}) => {
  const page = await browser.newPage()
  const { openArticle } = await signIn(page, adminUrl, account('Editor'))
  await page.goto(
    `${adminUrl}/content-manager/collection-types/api::submissions.article-submission?${filtered}`,
  )
  await expect(page.getByText('Tình trạng là Mới nhận')).toBeVisible()
  await expect(page.getByText('Nghi là thư rác là Không')).toBeVisible()
  await openArticle('sản xuất sạch hơn')
  await expect(page.getByRole('button', { name: 'Xóa ngày' }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Xóa giờ' }).first()).toBeVisible()
})
