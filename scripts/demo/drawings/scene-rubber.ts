import { ground, hills, sky } from './nature'
import type { Palette } from './palette'
import { at, ellipse, fade, line, path, polygon, times, type Random } from './shapes'

const VANISHING_Y = 520

/** Straight rows of rubber trees running towards the hills, a path between them. */
export function rubber(colours: Palette, random: Random): string {
  const depths = Array.from({ length: 9 }, (_, index) => 0.16 * 1.36 ** index)
  return [
    sky(colours, random),
    hills(colours, random, 540),
    ground(colours, random, VANISHING_Y + 10),
    fade(
      polygon(
        [
          [0, 900],
          [0, 560],
          [760, VANISHING_Y + 10],
          [840, VANISHING_Y + 10],
          [1600, 560],
          [1600, 900],
        ],
        colours.leafPale,
      ),
      0.65,
    ),
    polygon(
      [
        [520, 900],
        [786, VANISHING_Y + 8],
        [814, VANISHING_Y + 8],
        [1080, 900],
      ],
      colours.ground,
    ),
    fade(
      polygon(
        [
          [700, 900],
          [797, VANISHING_Y + 8],
          [803, VANISHING_Y + 8],
          [900, 900],
        ],
        colours.groundDeep,
      ),
      0.5,
    ),
    depths.map((scale) => pair(colours, random, scale)).join(''),
  ].join('')
}

function pair(colours: Palette, random: Random, scale: number): string {
  const y = VANISHING_Y + 20 + 196 * scale
  return [-3, -2, -1, 1, 2, 3]
    .filter((column) => Math.abs(column * 330 * scale) < 1000)
    .map((column) => {
      const x = 800 + (column - Math.sign(column) * 0.3) * 330 * scale
      const shadow = fade(ellipse([x + 60 * scale, y], [120 * scale, 12 * scale], colours.leafDeep), 0.35)
      return shadow + at([x, y], rubberTree(colours, random), scale)
    })
    .join('')
}

function rubberTree(colours: Palette, random: Random): string {
  const crown = times(5, (index) =>
    ellipse(
      [-80 + index * 40 + random() * 20, -430 - random() * 90],
      [84, 66],
      index % 2 ? colours.leaf : colours.leafDeep,
    ),
  )
  return [
    path('M-17 0 C-13 -160 -11 -280 -8 -400 L10 -400 C13 -280 15 -160 19 0 Z', '#8d8272'),
    fade(path('M4 0 C6 -160 6 -280 4 -400 L10 -400 C13 -280 15 -160 19 0 Z', colours.ink), 0.25),
    line('M-4 -330 L-54 -420 M4 -340 L58 -430', '#8d8272', 9),
    crown,
    fade(ellipse([-30, -480], [46, 26], colours.leafPale), 0.6),
    line('M-15 -128 L15 -104', colours.cream, 5),
    path('M-6 -92 h30 q-2 22 -15 22 q-13 0 -15 -22 Z', colours.cream),
  ].join('')
}
