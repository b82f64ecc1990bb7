import { expect, type Page } from '@playwright/test'
import type { StaffAccount } from '../../scripts/lib/start/accounts-file'

/** An editor's hands in the real admin. */
export interface Admin {
  /** Opens the newest article whose title holds these words. */
  openArticle: (words: string) => Promise<void>
  /** Fills in what an article cannot do without; `day` as a Vietnamese editor types it. */
  beginArticle: (title: string, day: string) => Promise<void>
  writeSummary: (text: string) => Promise<void>
  save: () => Promise<void>
  publish: () => Promise<void>
}

const postingDay = 'xpath=//label[contains(., "Ngày đăng")]/following::input[@role="combobox"][1]'

/** Signs in and gives the hands; they end each step when the CMS has answered it. */
export async function signIn(page: Page, adminUrl: string, account: StaffAccount): Promise<Admin> {
  await page.goto(adminUrl)
  await page.locator('input[name=email]').fill(account.email)
  await page.locator('input[name=password]').fill(account.password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.includes('/auth/'))
  const articles = `${adminUrl}/content-manager/collection-types/api::articles.article`
  const press = async (name: string, isAnswer: (path: string) => boolean) => {
    const answered = page.waitForResponse(
      (response) => response.request().method() !== 'GET' && isAnswer(new URL(response.url()).pathname),
    )
    await page.getByRole('button', { name, exact: true }).click()
    const answer = await answered
    if (!answer.ok()) throw new Error(`${name}: ${answer.status()} ${await answer.text()}`)
  }
  return {
    openArticle: async (words) => {
      await page.goto(`${articles}?_q=${encodeURIComponent(words)}&plugins[i18n][locale]=vi`)
      await page.getByRole('gridcell').filter({ hasText: words }).first().click()
      await page.locator('input[name=title]').waitFor()
    },
    beginArticle: async (title, day) => {
      await page.goto(`${articles}/create?plugins[i18n][locale]=vi`)
      await page.locator('input[name=title]').fill(title)
      await expect(page.locator('input[name=slug]')).not.toHaveValue(/^(article.*)?$/)
      await page.locator(postingDay).fill(day)
      await page.locator(postingDay).press('Tab')
    },
    writeSummary: (text) => page.locator('[name=summary]').fill(text),
    save: () => press('Lưu', (path) => path.includes('api::articles.article') && !path.includes('/actions/')),
    publish: () => press('Xuất bản', (path) => path.endsWith('/actions/publish')),
  }
}
