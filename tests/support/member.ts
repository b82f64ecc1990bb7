import { randomBytes, randomUUID } from 'node:crypto'
import { expect, type APIRequestContext, type Page } from '@playwright/test'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { GetChallengeAnswer } from '../../cms/contract/readers'
import { lettersTo } from './letters'
import { packed } from './readers'

/** A reader with an account. */
export interface Member {
  name: string
  email: string
  password: string
}

/** Somebody no test has met yet, who has no account. */
export const newPerson = (): Member => ({
  name: 'Trần Thị Lan',
  email: `doc-gia-${randomUUID()}@reader.example`,
  password: 'hạt điều rang muối',
})

/** Headers of a reader at a line of their own, so that one test's limits do not meet another's. */
export function ownLine(): Record<string, string> {
  const network = randomBytes(4)
    .toString('hex')
    .replace(/^(.{4})/, '$1:')
  return { 'X-Forwarded-For': `2001:db8:${network}::1` }
}

/** The path of the link in a letter the portal has written to this address. */
export async function linkInLetter(email: string, page: string): Promise<string> {
  const link = new RegExp(`${page}\\?token=[\\w-]{43}`)
  let found: string | undefined
  await expect
    .poll(
      async () => {
        const letters = await lettersTo(process.env.PORTAL_MAIL_FOLDER ?? '', email)
        return (found = letters.map((letter) => link.exec(letter)?.[0]).find(Boolean))
      },
      { message: `a letter to ${email} leads to ${page}`, timeout: 15_000 },
    )
    .toBeDefined()
  return found ?? ''
}

/** Makes an account by the same requests as the pages send. */
export async function newMember(request: APIRequestContext): Promise<Member> {
  const post = async (path: string, data: object) => {
    const answer = await request.post(`/api/readers/${path}`, { data })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  const member = newPerson()
  const asked = await request.get('/api/readers/challenge')
  const { data: challenge, meta }: GetChallengeAnswer = await asked.json()
  const solution = await solveChallenge({ challenge, deriveKey })
  const { consentVersion } = meta
  await post('register', { ...member, consentVersion, challenge: packed({ challenge, solution }) })
  const link = await linkInLetter(member.email, '/xac-nhan-tai-khoan')
  await post('confirm', { token: link.split('token=')[1] })
  await post('sign-out', {})
  return member
}

/** Fills in the sign-in that is open and sends it. */
export async function fillInSignIn(page: Page, { email, password }: Member): Promise<void> {
  await page.getByLabel('Thư điện tử', { exact: true }).fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click()
}

/** Signs a reader in; their account is open then. */
export async function signIn(page: Page, member: Member): Promise<void> {
  await page.goto('/dang-nhap')
  await fillInSignIn(page, member)
  await expect(page).toHaveURL('/tai-khoan')
  await expect(nameOf(page, member)).toBeVisible()
}

/** The signed-in reader's name at the top of the page. */
export const nameOf = (page: Page, { name }: Member) => page.locator('header').getByRole('link', { name })

/** Where a guest can sign in at the top of the page. */
export const signInLink = (page: Page) =>
  page.locator('header').getByRole('link', { name: 'Đăng nhập', exact: true })
