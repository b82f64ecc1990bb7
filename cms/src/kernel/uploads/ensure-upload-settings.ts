import type { Core } from '@strapi/strapi'

const wanted = {
  sizeOptimization: true,
  responsiveDimensions: true,
  // Phones store pictures lying down and say so in a note that smaller renderings lose.
  autoOrientation: true,
  aiMetadata: false,
}

/** In bootstrap(): how the media library treats new pictures. */
export const ensureUploadSettings = async (strapi: Core.Strapi) => {
  const uploads = strapi.plugin('upload').service('upload')
  await uploads.setSettings({ ...(await uploads.getSettings()), ...wanted })
}
