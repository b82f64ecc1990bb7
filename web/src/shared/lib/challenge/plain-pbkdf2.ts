import type { DeriveKeyFunction } from 'altcha-lib/types'
import { afterBlock, BLOCK_BYTES, START } from './sha256'

const INNER = 0x36363636
const OUTER = 0x5c5c5c5c
const END_MARK = 0x80

/** Bytes as the sixteen words of a block, zeros behind them. */
function blockOf(bytes: Uint8Array): Uint32Array {
  const whole = new Uint8Array(BLOCK_BYTES)
  whole.set(bytes)
  const view = new DataView(whole.buffer)
  return Uint32Array.from({ length: BLOCK_BYTES / 4 }, (_, word) => view.getUint32(word * 4))
}

/** The last block of a message whose first block was the key. */
function lastBlock(bytes: Uint8Array): Uint32Array {
  const block = blockOf(Uint8Array.of(...bytes, END_MARK))
  block[15] = (BLOCK_BYTES + bytes.length) * 8
  return block
}

/** What of HMAC-SHA-256 is the same for every message under a key. */
function keyed(password: Uint8Array) {
  const key = blockOf(password)
  const [inner, outer] = [INNER, OUTER].map((pad) =>
    afterBlock(
      START,
      key.map((word) => word ^ pad),
    ),
  )
  const digestBlock = lastBlock(new Uint8Array(32))
  /** HMAC of a message of one block. */
  return (block: Uint32Array): Uint32Array => {
    digestBlock.set(afterBlock(inner ?? START, block))
    return afterBlock(outer ?? START, digestBlock)
  }
}

function bytesOf(words: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(words.length * 4)
  const view = new DataView(bytes.buffer)
  words.forEach((word, at) => view.setUint32(at * 4, word))
  return bytes
}

/**
 * PBKDF2 with SHA-256 for a key of 32 bytes, where the browser keeps its own (crypto.subtle) from pages without TLS. It is
 * slower, but the work of a challenge stays one of seconds. Salt and password are short, as those of challenges are.
 */
export const deriveKeyPlainly: DeriveKeyFunction = async ({ cost }, salt, password) => {
  const hmac = keyed(password)
  const block = lastBlock(new Uint8Array(32))
  let part = hmac(lastBlock(Uint8Array.of(...salt, 0, 0, 0, 1)))
  const key = part.slice()
  for (let turn = 1; turn < cost; turn += 1) {
    block.set(part)
    part = hmac(block)
    for (let at = 0; at < key.length; at += 1) key[at] = (key[at] ?? 0) ^ (part[at] ?? 0)
  }
  return { parameters: {}, derivedKey: bytesOf(key) }
}
