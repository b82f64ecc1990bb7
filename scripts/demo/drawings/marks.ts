import sharp from 'sharp'
import { gearAndLeaf } from './marks-shapes'
import { LIGHTS } from './palette'
import { pictureSvg } from './draw-picture'
import { at, circle } from './shapes'

/** The centre's emblem as PNG, 512 × 512 on a clear ground. */
export function drawEmblem(): Promise<Buffer> {
  const { roofDeep, gold } = LIGHTS.morning
  const mark = circle([0, 0], 120, roofDeep) + at([0, 0], gearAndLeaf(gold, roofDeep), 0.94)
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="-128 -128 256 256">${mark}</svg>`,
    ),
  )
    .png()
    .toBuffer()
}

/** The picture that link previews show, 1200 × 630: rubber hills with the mark over them. */
export async function drawShareImage(): Promise<Buffer> {
  const scene = pictureSvg({ scene: 'rubber', light: 'morning', seed: 2 })
  const mark = await sharp(await drawEmblem())
    .resize(220)
    .toBuffer()
  return sharp(Buffer.from(scene))
    .resize(1200, 630, { fit: 'cover' })
    .composite([{ input: mark, left: 60, top: 60 }])
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer()
}
