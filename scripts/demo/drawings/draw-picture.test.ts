import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { PICTURES } from '../pictures'
import { drawPicture, pictureSvg } from './draw-picture'

describe('drawing a picture', () => {
  it('the same picture looks the same at each seeding', () => {
    expect(pictureSvg(PICTURES['market-morning'])).toBe(pictureSvg(PICTURES['market-morning']))
  })

  it('no two pictures are alike, and none holds a broken number or colour', () => {
    const drawn = Object.values(PICTURES).map(pictureSvg)
    expect(new Set(drawn).size).toBe(drawn.length)
    for (const svg of drawn) expect(svg).not.toMatch(/NaN|undefined|fill=""/)
  })

  it('it comes out as a JPEG of 1600 by 900, light enough for a phone', async () => {
    const bytes = await drawPicture(PICTURES['market-morning'])
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 900 })
    expect(bytes.length).toBeLessThan(200_000)
  })
})
