import type { KeyObject } from 'node:crypto'
import { remembered } from '../remembered/remembered'
import { sealOf } from './secrets'

/** The secret of a day. */
type Salt = string | KeyObject

/**
 * 132 of the 256 bits: no two of all visitors of a day will ever meet in them, and of what each view writes half is keys.
 */
const shortSealOf = (salt: Salt, text: string): string => sealOf(salt, text).slice(0, 22)

/** Key under which an account's voices are stored; the account cannot be read back from it. */
export function accountKey(secret: string, accountId: number): string {
  return sealOf(secret, `account:${accountId}`)
}

/** Key under which a guest's voices are stored; stolen tables do not give the cookie. */
export function guestKey(secret: string, cookie: string): string {
  return sealOf(secret, `guest:${cookie}`)
}

/**
 * The cookie of a guest who speaks for the first time. Made from the Idempotency-Key where there is one, so that a
 * double tap, sent before the first answer has set the cookie, comes from one reader and not from two.
 */
export function firstCookie(secret: string, attempt: { idempotencyKey: string; random: string }): string {
  return attempt.idempotencyKey ? sealOf(secret, `first:${attempt.idempotencyKey}`) : attempt.random
}

/** What limits are counted under. */
export function addressKey(salt: Salt, network: string): string {
  return shortSealOf(salt, network)
}

/** 48 bits are enough: they need only tell the programs of one line apart. */
const AGENT_LENGTH = 8
const MOST_AGENTS = 500
const agentKeys = new WeakMap<KeyObject, (agent: string) => string>()

/** Makes keys of the programs that visitors read with. Most share a few, and a key is the dearest part of knowing a visitor. */
function agentKeyUnder(salt: KeyObject): (agent: string) => string {
  const keyOf =
    agentKeys.get(salt) ??
    remembered(MOST_AGENTS, (agent: string) => sealOf(salt, `agent:${agent}`).slice(0, AGENT_LENGTH))
  agentKeys.set(salt, keyOf)
  return keyOf
}

/** Keys of a visitor and of the line they share with others. */
export interface DayKeys {
  visitor: string
  line: string
}

/** What tells one visitor of a day from another without telling who it is; useless once the day's salt is gone. */
export function dayKeys(salt: KeyObject, { network, agent }: { network: string; agent: string }): DayKeys {
  const line = addressKey(salt, network)
  return { line, visitor: line + agentKeyUnder(salt)(agent) }
}
