import { resolve } from 'node:path'
import type { Core } from '@strapi/strapi'

export type Environment = Core.Config.Shared.ConfigParams['env']

/** A fault an operator can mend. It ends the start, and Strapi wraps it: without stack traces one line is left of it. */
const settingFault = (message: string): Error => {
  Error.stackTraceLimit = 0
  return new Error(message)
}

/** The value of a variable that must be set. */
export const required = (env: Environment, name: string): string => {
  const value = env(name)
  if (!value) throw settingFault(`${name} is not set. Add it to .env, or let "npm start" write one.`)
  return value
}

/** Value of a variable that must be a whole number between 1 and `most`. */
export const wholeNumber = (
  env: Environment,
  name: string,
  rule: { fallback: number; most: number },
): number => {
  const text = env(name) || String(rule.fallback)
  const value = Number(text)
  if (Number.isInteger(value) && value >= 1 && value <= rule.most) return value
  throw settingFault(`${name} must be a whole number between 1 and ${rule.most}, not "${text}".`)
}

/** Value of a variable that must be an absolute address in one of the given schemes, or null where it is not set. */
export const address = (env: Environment, name: string, schemes: string[]): string | null => {
  const text = env(name)
  if (!text) return null
  if (URL.canParse(text) && schemes.includes(new URL(text).protocol.replace(':', ''))) return text
  throw settingFault(
    `${name} must be an address beginning with ${schemes.map((s) => `${s}://`).join(' or ')}.`,
  )
}

/** Where everything lives that the portal writes: database, uploads, mail. Outside the build, so a rebuild loses nothing. */
export const varDir = (env: Environment): string => resolve(env('VAR_DIR') || '../var')

/** Public origin of the portal, without a slash at its end; where none is set, the web server's port on this machine. */
export const publicOrigin = (env: Environment): string =>
  new URL(address(env, 'PUBLIC_URL', ['http', 'https']) ?? `http://localhost:${env('PORT') || 3000}`).origin
