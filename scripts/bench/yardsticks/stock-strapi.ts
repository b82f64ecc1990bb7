import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'

type StrapiPackage = typeof import('@strapi/strapi')
const uid = 'api::articles.article'

process.once('disconnect', () => process.exit())

/** Yardstick S: the portal's own CMS and data, read by Strapi's stock list; and a route that does nothing, to see what a POST costs. Runs in the folder of the CMS. */
const cmsFolder = process.cwd()
const { createStrapi, factories } = createRequire(join(cmsFolder, 'package.json'))(
  '@strapi/strapi',
) as StrapiPackage

const strapi = createStrapi({ appDir: cmsFolder, distDir: join(cmsFolder, 'dist'), autoReload: false })
strapi.log.level = 'warn'
await strapi.load()
strapi.get('services').set(uid, factories.createCoreService(uid))
const controller = factories.createCoreController(uid)({ strapi })
const list: Core.MiddlewareHandler = (ctx, next) => controller.find?.(ctx, next)
strapi.server.routes({
  type: 'content-api',
  prefix: '/bench',
  routes: [
    {
      method: 'GET',
      path: '/articles',
      handler: list,
      config: { auth: false },
      info: { type: 'content-api' },
    },
    {
      method: 'POST',
      path: '/nothing',
      handler: (ctx) => {
        ctx.body = { data: null, meta: {} }
      },
      config: { auth: false },
      info: { type: 'content-api' },
    },
  ],
})
await strapi.start()
