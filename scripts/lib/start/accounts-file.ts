import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

export interface StaffAccount {
  role: string
  email: string
  password: string
}

/** The file that keeps the first accounts. */
export const accountsFile = (varDir: string) => join(varDir, 'accounts.txt')

/** Keeps accounts in a file that only its owner can read. */
export function keepAccounts(varDir: string, accounts: StaffAccount[]): void {
  const lines = accounts.map(({ role, email, password }) => `${role}: ${email} ${password}\n`)
  appendFileSync(accountsFile(varDir), lines.join(''), { mode: 0o600 })
}
