import { isIP } from 'node:net'

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

type Environment = Record<string, string | undefined>

function portOf(value: string | undefined): number {
  const port = Number(value ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is not a port number: ${value}`)
  return port
}

function originOf(name: string, value: string): string {
  if (!URL.canParse(value))
    throw new Error(`${name} is not an address such as http://localhost:3000: ${value}`)
  return new URL(value).origin
}

function listOf(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function checkedProxies(list: string[]): string[] {
  const wrong = list.find((item) => isIP(item.split('/')[0] ?? '') === 0)
  if (wrong) throw new Error(`TRUSTED_PROXIES holds something that is no address: ${wrong}`)
  return list
}

/** The settings of the web server, from environment variables. Throws an `Error` that names a wrong one. */
export function readConfig(env: Environment): ServerConfig {
  const port = portOf(env.PORT)
  return {
    host: env.HOST ?? '0.0.0.0',
    port,
    cmsUrl: originOf('CMS_URL', env.CMS_URL ?? `http://127.0.0.1:${env.CMS_PORT ?? 1337}`),
    publicUrl: originOf('PUBLIC_URL', env.PUBLIC_URL ?? `http://localhost:${port}`),
    trustedProxies: checkedProxies(listOf(env.TRUSTED_PROXIES ?? '127.0.0.1,::1')),
    webSecret: env.WEB_SECRET ?? '',
    imageOrigins: env.S3_ENDPOINT ? [originOf('S3_ENDPOINT', env.S3_ENDPOINT)] : [],
    cacheBytes: Number(env.CACHE_MEGABYTES ?? 128) * 1024 * 1024,
    isProduction: env.NODE_ENV === 'production',
  }
}
