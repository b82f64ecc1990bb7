/** Bytes of one block, and words in it. */
export const BLOCK_BYTES = 64
const BLOCK_WORDS = 16
const ROUNDS = 64

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let next = 2; primes.length < count; next += 1) {
    if (primes.every((prime) => next % prime !== 0)) primes.push(next)
  }
  return primes
}

/** The first 32 bits behind the point, as the standard (FIPS 180-4) takes its constants from roots of primes. */
const fraction = (root: number): number => (root % 1) * 2 ** 32

const ROUND_KEYS = Uint32Array.from(firstPrimes(ROUNDS), (prime) => fraction(Math.cbrt(prime)))

/** Where every hash begins. */
export const START: Readonly<Uint32Array> = Uint32Array.from(firstPrimes(8), (prime) =>
  fraction(Math.sqrt(prime)),
)

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))
const schedule = new Uint32Array(ROUNDS)

function expand(block: Readonly<Uint32Array>): void {
  schedule.set(block)
  for (let at = BLOCK_WORDS; at < ROUNDS; at += 1) {
    const early = schedule[at - 15] ?? 0
    const late = schedule[at - 2] ?? 0
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    schedule[at] = (schedule[at - 16] ?? 0) + small + (schedule[at - 7] ?? 0) + large
  }
}

/** The state of a hash after one more block of sixteen words. */
export function afterBlock(before: Readonly<Uint32Array>, block: Readonly<Uint32Array>): Uint32Array {
  expand(block)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = before
  for (let at = 0; at < ROUNDS; at += 1) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const one =
      (h +
        (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
        choice +
        (ROUND_KEYS[at] ?? 0) +
        (schedule[at] ?? 0)) |
      0
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  const added = [a, b, c, d, e, f, g, h]
  return before.map((word, place) => word + (added[place] ?? 0))
}
