import { imageOriginsOf, type Environment } from './image-origins'
import { originOf } from './origin-of'
import { isAddressOrRange } from './proxy/client-address'

export interface ServerConfig {
  host: string
  port: number
  /** How this server reaches the CMS, e.g. `http://127.0.0.1:1337`. */
  cmsUrl: string
  /** The origin readers see, e.g. `https://example.vn`. */
  publicUrl: string
  /** Addresses and CIDR ranges whose `X-Forwarded-For` is believed. */
  trustedProxies: string[]
  /** By it the CMS believes the client addresses this server passes on. */
  webSecret: string
  /** Where pictures may come from besides this origin. */
  imageOrigins: string[]
  /** Most memory that kept answers may take, in bytes. */
  cacheBytes: number
  isProduction: boolean
}

function portOf(value: string | undefined): number {
  const port = Number(value || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is not a port number: ${value}`)
  return port
}

function megabytesOf(value: string | undefined): number {
  const megabytes = Number(value || 128)
  if (!(megabytes > 0)) throw new Error(`CACHE_MEGABYTES is not a number above 0: ${value}`)
  return megabytes
}

function listOf(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function checkedProxies(list: string[]): string[] {
  const wrong = list.find((item) => !isAddressOrRange(item))
  if (wrong) throw new Error(`TRUSTED_PROXIES holds something that is no address: ${wrong}`)
  return list
}

/** The settings of the web server, from environment variables; an empty one is as good as none. Throws an `Error` that names a wrong one. */
export function readConfig(env: Environment): ServerConfig {
  const port = portOf(env.PORT)
  return {
    host: env.HOST || '0.0.0.0',
    port,
    cmsUrl: originOf('CMS_URL', env.CMS_URL || `http://127.0.0.1:${env.CMS_PORT || 1337}`),
    publicUrl: originOf('PUBLIC_URL', env.PUBLIC_URL || `http://localhost:${port}`),
    trustedProxies: checkedProxies(listOf(env.TRUSTED_PROXIES ?? '127.0.0.1,::1')),
    webSecret: env.WEB_SECRET ?? '',
    imageOrigins: imageOriginsOf(env),
    cacheBytes: megabytesOf(env.CACHE_MEGABYTES) * 1024 * 1024,
    isProduction: env.NODE_ENV === 'production',
  }
}
