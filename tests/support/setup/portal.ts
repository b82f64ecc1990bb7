import { findChromium } from '../chromium'
import { startPortal } from '../start-portal'

/**
 * Starts the portal once for all browser tests; they learn of it by the environment. With PORTAL_URL set, the tests run
 * against the portal that is there.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const portal = process.env.PORTAL_URL ? null : await startPortal()
  if (portal) {
    process.env.PORTAL_URL = portal.url
    process.env.PORTAL_ADMIN_URL = portal.adminUrl
    process.env.PORTAL_ACCOUNTS = JSON.stringify(portal.accounts)
    process.env.PORTAL_MAIL_FOLDER = portal.mailFolder
  }
  process.env.CHROME_PATH = await findChromium()
  return async () => portal?.stop()
}
