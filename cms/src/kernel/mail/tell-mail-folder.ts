import { join } from 'node:path'
import type { Core } from '@strapi/strapi'

/**
 * In bootstrap(): says where letters are written while no mail server is named. A warning, not a note: nobody gets them,
 * and whoever set the portal up must see it.
 */
export function tellMailFolder(strapi: Core.Strapi): void {
  const server: unknown = strapi.config.get('plugin::email.providerOptions')
  if (typeof server === 'string') return
  const folder = join(strapi.config.get<string>('portal.varDir'), 'mail')
  strapi.log.warn(`SMTP_URL is not set: mail is not sent but written to ${folder}`)
}
