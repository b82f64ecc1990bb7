import type { Page } from '@playwright/test'
import { signIn } from '../support/admin'
import { expect, test } from '../support/portal'

/** A plan as Word puts it on the clipboard, with what it carries along. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"
  xmlns:st1="urn:schemas-microsoft-com:office:smarttags"><head><meta name=Generator content="Microsoft Word 15">
  <style><!-- p.MsoNormal {margin:0in; font-family:"Times New Roman",serif;} @page WordSection1 {size:8.5in 11.0in;} --></style>
  <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
  <body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->
  <p class=MsoNormal style='text-align:justify;line-height:150%'><span lang=VI style='font-size:14.0pt;color:red'>Tại
  <st1:place w:st="on"><st1:City w:st="on">Đồng Xoài</st1:City></st1:place>, <b style='mso-bidi-font-weight:normal'>Trung tâm</b>
  mở lớp<o:p></o:p></span></p>
  <p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
  style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Tiết
  kiệm điện<o:p></o:p></p>
  <p class=MsoNormal><o:p>&nbsp;</o:p></p>
  <table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'>
  <td width=300 style='border:solid windowtext 1.0pt'><p class=MsoNormal><b>Huyện</b><o:p></o:p></p></td>
  <td width=300><p class=MsoNormal>Bù Đăng<o:p></o:p></p></td></tr></table>
  <!--EndFragment--></body></html>`

async function paste(desk: Page, html: string): Promise<void> {
  await desk.locator('.ProseMirror').evaluate((text, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

test('what an editor writes, sets and pastes from Word stands clean on the page', async ({
  page,
  browser,
  adminUrl,
  account,
}) => {
  const title = `Lớp tập huấn ${Date.now()}`
  const desk = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const admin = await signIn(desk, adminUrl, account('Editor'))
  await admin.beginArticle(title, '12/11/2026')
  const text = desk.getByRole('textbox', { name: 'Nội dung', exact: true })
  const tools = desk.getByRole('toolbar', { name: 'Công cụ soạn thảo' })
  await text.click()
  await desk.keyboard.type('Trung tâm mở lớp tập huấn.')
  await desk.keyboard.press('Enter')
  await tools.getByLabel('Kiểu đoạn').selectOption('Tiêu đề lớn')
  await desk.keyboard.type('Chương trình')
  await desk.keyboard.press('Enter')
  await tools.getByRole('button', { name: 'Chèn bảng' }).click()
  for (const cell of ['Ngày', 'Nội dung', 'Nơi học', '12/11', 'Sản xuất sạch hơn', 'Đồng Xoài']) {
    await desk.keyboard.type(cell)
    await desk.keyboard.press('Tab')
  }
  await desk.getByRole('toolbar', { name: 'Công cụ bảng' }).getByRole('button', { name: 'Xóa hàng' }).click()
  await text.locator('p').last().click()
  await paste(desk, fromWord)
  await admin.save()
  await admin.publish()
  await desk.close()

  await page.goto('/bai-viet')
  await expect(async () => {
    await page.reload()
    await page.getByRole('link', { name: title }).first().click({ timeout: 500 })
  }).toPass({ timeout: 10_000 })
  const body = page.locator('.rich-text')
  await expect(body.locator('h2')).toHaveText('Chương trình')
  await expect(body.locator('th')).toHaveText(['Ngày', 'Nội dung', 'Nơi học'])
  await expect(body.getByRole('row')).toHaveCount(3)
  await expect(body.getByRole('row').nth(1)).toContainText('Sản xuất sạch hơn')
  await expect(body.locator('strong', { hasText: 'Trung tâm' })).toBeVisible()
  await expect(body).toContainText('Tại Đồng Xoài, Trung tâm mở lớp')
  await expect(body.locator('ul li')).toHaveText(['Tiết kiệm điện'])
  await expect(body.getByRole('row').last()).toContainText('Bù Đăng')
  expect(await body.innerHTML()).not.toMatch(/mso|o:p|st1:|style=|font|color/i)
})
