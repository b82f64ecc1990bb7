import type { Core } from '@strapi/strapi'
import { numberFile } from '../src/kernel/request/sending-order'
import { MOST_FILE_BYTES, refuseUnreadable } from '../src/kernel/request/unreadable-body'
import { publicOrigin } from './lib/environment'
import { requestLog } from './lib/request-log'

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  ...requestLog(env),
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'", 'https:'],
          'img-src': ["'self'", 'data:', 'blob:', 'https:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          'object-src': ["'none'"],
          upgradeInsecureRequests: null,
        },
      },
      frameguard: { action: 'sameorigin' },
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    },
  },
  { name: 'strapi::cors', config: { origin: [publicOrigin(env)], credentials: true } },
  { name: 'strapi::poweredBy', config: { poweredBy: '' } },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '2mb',
      formLimit: '256kb',
      textLimit: '256kb',
      // A reader who deletes their account sends the password along.
      parsedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
      formidable: {
        maxFileSize: MOST_FILE_BYTES,
        maxFields: 200,
        // Forms and the media library send their files under this name; whatever else is sent would only fill the disk.
        filter: ({ name }: { name: string | null }) => name === 'files',
        onFileBegin: numberFile,
      },
      onError: refuseUnreadable,
    },
  },
  'strapi::favicon',
  'strapi::public',
]
