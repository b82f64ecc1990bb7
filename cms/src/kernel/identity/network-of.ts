import { isIPv4, isIPv6 } from 'node:net'

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

function groupsOf(part: string): string[] {
  return part === '' ? [] : part.split(':')
}

function firstFourGroups(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const before = groupsOf(head)
  const after = tail === undefined ? [] : groupsOf(tail)
  const missing = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array<string>(Math.max(missing, 0)).fill('0'), ...after].slice(0, 4)
}

/**
 * The part of a client address that stands for one line: an IPv4 address whole, of an IPv6 address the first 64 bits,
 * since its owner has the rest to choose from. Anything that is no address is 'unknown'.
 */
export function networkOf(address: string): string {
  const plain = address.trim().replace(/%.*$/, '')
  const mapped = MAPPED_IPV4.exec(plain)?.[1]
  if (mapped && isIPv4(mapped)) return mapped
  if (isIPv4(plain)) return plain
  if (!isIPv6(plain)) return 'unknown'
  return `${firstFourGroups(plain)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
