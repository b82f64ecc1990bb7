import { bush, ground, hills, sky, tree } from './nature'
import type { Palette } from './palette'
import { at, fade, line, path, polygon, rect, times, type Random } from './shapes'

/** Settling ponds, one below the other: the water clears from brown to blue; a workshop behind. */
export function ponds(colours: Palette, random: Random): string {
  const waters = ['#b79a6a', '#a3a886', '#8db8a8', colours.water]
  return [
    sky(colours, random),
    hills(colours, random, 520),
    times(8, (index) => at([30 + index * 220 + random() * 50, 560], tree(colours), 0.9 + random() * 0.5)),
    at([240, 560], works(colours)),
    ground(colours, random, 556),
    waters.map((water, index) => pond(colours, random, water, index)).join(''),
    times(8, (index) => at([70 + index * 215, 900], bush(colours), 1.1 + random() * 0.4)),
    at([1500, 760], tree(colours), 1.6),
  ].join('')
}

function pond(colours: Palette, random: Random, water: string, index: number): string {
  const [x, y, width, height] = [110 + index * 330, 612 + index * 46, 390, 120]
  const slant = 70
  return [
    polygon(
      [
        [x - 18, y + height + 14],
        [x + slant - 14, y - 12],
        [x + width + 18, y - 12],
        [x + width - slant + 18, y + height + 14],
      ],
      colours.wall,
    ),
    polygon(
      [
        [x, y + height],
        [x + slant, y],
        [x + width, y],
        [x + width - slant, y + height],
      ],
      water,
    ),
    times(6, () => {
      const row = random()
      return fade(
        line(
          `M${x + slant * (1 - row) + 20 + random() * 190} ${y + 12 + row * 96} h${30 + random() * 50}`,
          colours.cream,
          4,
        ),
        0.55,
      )
    }),
    index < 3 ? path(`M${x + width - 50} ${y + 56} h52 q22 0 22 26 v34 h-26 v-30 h-48 Z`, colours.roof) : '',
  ].join('')
}

function works(colours: Palette): string {
  return [
    rect([0, -170, 620, 172], colours.wall),
    polygon(
      [
        [-30, -166],
        [60, -250],
        [560, -250],
        [650, -166],
      ],
      colours.roof,
    ),
    times(6, (index) => rect([34 + index * 94, -122, 58, 54], colours.water, 4)),
    rect([680, -230, 110, 232], colours.wallDeep, 16),
    rect([680, -190, 110, 20], colours.roof),
    line('M620 -80 H690', colours.roofDeep, 16),
  ].join('')
}
