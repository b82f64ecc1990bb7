import { type Rendering, toWebp } from '../../kernel/uploads/to-webp'

interface Plugin {
  services: {
    'image-manipulation': {
      generateResponsiveFormats: (file: unknown) => Promise<{ key: string; file: Rendering }[]>
    }
  }
}

/**
 * Browsers get the smaller renderings of a picture as WebP, a third of the bytes of JPEG or PNG. The picture itself stays
 * as it was uploaded: other sites that show it beside a link may know nothing newer.
 */
export default function offerWebp<Extended extends Plugin>(plugin: Extended): Extended {
  const stock = plugin.services['image-manipulation']
  plugin.services['image-manipulation'] = {
    ...stock,
    async generateResponsiveFormats(file) {
      const renderings = await stock.generateResponsiveFormats(file)
      return Promise.all(renderings.map(async ({ key, file }) => ({ key, file: await toWebp(file) })))
    },
  }
  return plugin
}
