import { expect, test as base, type Page } from '@playwright/test'
import type { StaffAccount } from '../../scripts/lib/start/accounts-file'

interface PortalFixtures {
  /** Complaints of the browser that a test expects, such as the 404 of a page that is not there. */
  allowedComplaints: RegExp[]
  /** Where staff work. */
  adminUrl: string
  /** The demo portal's account of that role: 'Editor', 'Author', 'Super admin'. */
  account: (role: string) => StaffAccount
}

/** Browser tests of the portal: each fails on any error in the console, any uncaught one and any hydration warning. */
export const test = base.extend<PortalFixtures>({
  allowedComplaints: [[], { option: true }],
  page: async ({ page, allowedComplaints, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) goToReadyPages(page)
    const complaints = listenForComplaints(page)
    await use(page)
    const unexpected = complaints.filter((text) => !allowedComplaints.some((allowed) => allowed.test(text)))
    expect(unexpected, 'the browser complains of nothing').toEqual([])
  },
  adminUrl: async ({}, use) => {
    await use(process.env.PORTAL_ADMIN_URL ?? '')
  },
  account: async ({}, use) => {
    const accounts = JSON.parse(process.env.PORTAL_ACCOUNTS ?? '[]') as StaffAccount[]
    await use((role) => {
      const found = accounts.find((account) => account.role.includes(role))
      if (!found) throw new Error(`The portal has no account of the role ${role}`)
      return found
    })
  },
})
export { expect }

/**
 * Makes `goto` wait until the scripts have taken the page up, as far as it is one of the portal: before, links and forms
 * work as the browser's own, which the tests without scripts look at.
 */
function goToReadyPages(page: Page): void {
  const goto = page.goto.bind(page)
  page.goto = async (...address) => {
    const answer = await goto(...address)
    await page.waitForFunction(() => document.querySelector('#app:not([data-taken-up])') === null)
    return answer
  }
}

function listenForComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    const isHydration = /hydration/i.test(message.text())
    if (message.type() === 'error' || isHydration) complaints.push(`${page.url()}: ${message.text()}`)
  })
  return complaints
}
