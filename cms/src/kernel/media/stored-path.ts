import { basename, join } from 'node:path'
import type { Core } from '@strapi/strapi'

/** Where a file of the media library lies on this machine; null where it lies in a bucket, at its own address. */
export const storedPathOf = (strapi: Core.Strapi, url: string): string | null =>
  url.startsWith('/uploads/') ? join(strapi.dirs.static.public, 'uploads', basename(url)) : null
