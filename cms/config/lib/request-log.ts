import type { Environment } from './environment'

const LEVELS = new Set(['http', 'verbose', 'debug', 'silly'])

/** The middleware that logs each request, where the level asks for it: Strapi's logger writes every line before it drops one. */
export const requestLog = (env: Environment): string[] =>
  LEVELS.has(env('LOG_LEVEL') ?? '') ? ['strapi::logger'] : []
