import type { Core } from '@strapi/strapi'

const api: Core.Config.Api = {
  rest: { defaultLimit: 20, maxLimit: 50, withCount: true, strictParams: true },
  documents: { strictParams: true, strictRelations: true },
}

export default api
