import { accountsFile, type StaffAccount } from './accounts-file'
import type { PortalSettings } from './settings'

function isAccount(value: unknown): value is StaffAccount {
  return (
    typeof value === 'object' && value !== null && 'email' in value && 'password' in value && 'role' in value
  )
}

/** The accounts a CMS told of when it was ready; none where it made none. */
export function accountsOf(ready: unknown): StaffAccount[] {
  const told = typeof ready === 'object' && ready !== null && 'accounts' in ready ? ready.accounts : []
  return Array.isArray(told) ? told.filter(isAccount) : []
}

/** Prints where everything is and, where they are new, the accounts. */
export function announce({ publicUrl, cmsPort, varDir }: PortalSettings, accounts: StaffAccount[]): void {
  const lines = [
    '',
    `  Cổng thông tin | Portal   ${publicUrl}`,
    `  Quản trị | Admin          http://localhost:${cmsPort}/admin`,
    ...accounts.map(({ role, email, password }) => `  ${role}: ${email}  ${password}`),
    `  Tài khoản | Accounts      ${accountsFile(varDir)}`,
    '  Ctrl-C để dừng | to stop',
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
