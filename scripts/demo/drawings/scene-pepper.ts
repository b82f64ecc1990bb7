import { ground, hills, sky } from './nature'
import type { Palette } from './palette'
import { at, circle, ellipse, fade, line, path, rect, times, type Random } from './shapes'

/** A pepper garden: green pillars in rows, smaller towards the hills, and a basket of berries in front. */
export function pepper(colours: Palette, random: Random): string {
  const rows = [
    { y: 560, scale: 0.42, count: 11 },
    { y: 620, scale: 0.62, count: 8 },
    { y: 710, scale: 0.92, count: 6 },
    { y: 850, scale: 1.36, count: 4 },
  ]
  return [
    sky(colours, random),
    hills(colours, random, 540),
    ground(colours, random, 530),
    rows
      .map(({ y, scale, count }, row) =>
        times(count, (index) => {
          const x = (index + (row % 2 ? 0.5 : 0.15)) * (1640 / count) + random() * 14
          return (
            fade(ellipse([x + 40 * scale, y], [86 * scale, 16 * scale], colours.groundDeep), 0.8) +
            at([x, y], pillar(colours, random), scale)
          )
        }),
      )
      .join(''),
    at([760, 868], basket(colours)),
  ].join('')
}

function pillar(colours: Palette, random: Random): string {
  return [
    rect([-9, -30, 18, 32], colours.woodDeep),
    path(
      'M-58 -20 C-78 -180 -60 -330 -30 -372 C-12 -396 14 -396 30 -372 C62 -330 78 -180 58 -20 Q0 6 -58 -20 Z',
      colours.leafDeep,
    ),
    times(34, () => {
      const height = random()
      const x = (random() - 0.5) * 108 * (1 - height * 0.35)
      return at(
        [x, -34 - height * 320],
        path('M0 0 C14 -18 34 -14 40 4 C26 16 8 14 0 0 Z', random() < 0.55 ? colours.leaf : colours.leafPale),
        0.9,
        random() * 140 - 70,
      )
    }),
    times(7, () => {
      const [x, y] = [(random() - 0.5) * 84, -70 - random() * 240]
      const berry = random() < 0.4 ? colours.red : colours.leafPale
      return (
        line(`M${x} ${y} v34`, colours.leafDeep, 3) +
        times(4, (index) => circle([x + (index % 2 ? 4 : -4), y + 8 + index * 9], 6, berry))
      )
    }),
  ].join('')
}

function basket(colours: Palette): string {
  return [
    ellipse([0, -92], [122, 34], colours.ink),
    times(26, (index) =>
      circle(
        [-98 + (index % 13) * 16.4, -98 + (index % 3) * 9],
        10,
        index % 4 ? '#3a3a33' : colours.leafDeep,
      ),
    ),
    path('M-126 -92 Q0 -34 126 -92 L96 18 Q0 40 -96 18 Z', colours.wood),
    times(6, (index) => line(`M${-104 + index * 42} -72 L${-80 + index * 32} 18`, colours.woodDeep, 5)),
    line('M-116 -50 Q0 0 116 -50', colours.gold, 7),
  ].join('')
}
