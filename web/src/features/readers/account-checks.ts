import { emailFault, textFault } from '@/shared/forms/letter-checks'

type Say = (fault: string) => string

/** What is wrong with the address of an account, which must be there. */
export const addressFault = (text: string, say: Say): string | undefined =>
  textFault(text, 1, say) ?? emailFault(text, say)

/** What is wrong with a password that is to be: 10 to 128 characters. */
export function newPasswordFault(text: string, say: Say): string | undefined {
  if (text.length === 0) return say('required')
  return [...text].length < 10 ? say('password') : undefined
}

/** What is wrong with a password that is asked for. */
export const passwordFault = (text: string, say: Say): string | undefined =>
  text ? undefined : say('required')
