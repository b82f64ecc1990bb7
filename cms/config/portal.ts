import type { Core } from '@strapi/strapi'
import { publicOrigin, required, varDir } from './lib/environment'

/** Settings of our own code, read there by `strapi.config.get('portal.…')`. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  publicUrl: publicOrigin(env),
  varDir: varDir(env),
  /** HMAC key of reader keys. */
  readerSecret: required(env, 'READER_SECRET'),
  /** Known to the web server alone: with it the CMS believes X-Client-Address. */
  webSecret: required(env, 'WEB_SECRET'),
})
