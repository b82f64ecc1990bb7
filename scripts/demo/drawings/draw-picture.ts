import sharp from 'sharp'
import type { DemoPicture } from '../pictures'
import { LIGHTS } from './palette'
import { SCENES } from './scenes'
import { HEIGHT, randomFrom, WIDTH } from './shapes'

/** The drawing as SVG text, 1600 × 900. */
export function pictureSvg({ scene, light, seed, isMirrored }: Omit<DemoPicture, 'alt' | 'caption'>): string {
  const parts = SCENES[scene](LIGHTS[light], randomFrom(seed))
  const drawn = isMirrored ? `<g transform="translate(${WIDTH} 0) scale(-1 1)">${parts}</g>` : parts
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${drawn}</svg>`
}

/** The drawing as JPEG. */
export function drawPicture(picture: DemoPicture): Promise<Buffer> {
  return sharp(Buffer.from(pictureSvg(picture)))
    .jpeg({ quality: 82 })
    .toBuffer()
}
