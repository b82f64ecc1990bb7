import { BlockList, isIP } from 'node:net'
import type { IncomingMessage } from 'node:http'

/** The parts of a request that tell where it comes from. */
type AddressedRequest = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } }

function plain(address: string): string {
  return address.replace(/^::ffff:/, '')
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

/** Whether this is an address such as `10.0.0.1` or a range such as `10.0.0.0/8`. */
export function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32))
}

function listOf(proxies: string[]): BlockList {
  const list = new BlockList()
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/')
    if (bits === undefined) list.addAddress(address, family(address))
    else list.addSubnet(address, Number(bits), family(address))
  }
  return list
}

/**
 * Tells where a request really comes from: the last hop of `X-Forwarded-For` that is not one of our own proxies.
 * Whatever stands before that hop was written by the client and is not believed.
 */
export function clientAddressReader(trustedProxies: string[]): (request: AddressedRequest) => string {
  const trusted = listOf(trustedProxies)
  const isTrusted = (address: string) => trusted.check(address, family(address))
  return (request) => {
    const header = request.headers['x-forwarded-for']
    const hops = (Array.isArray(header) ? header.join() : (header ?? ''))
      .split(',')
      .map((hop) => plain(hop.trim()))
    let address = plain(request.socket.remoteAddress ?? '')
    while (isTrusted(address)) {
      const hop = hops.pop()
      if (hop === undefined || isIP(hop) === 0) break
      address = hop
    }
    return address
  }
}
