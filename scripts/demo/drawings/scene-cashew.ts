import { leafShape } from './nature'
import type { Palette } from './palette'
import {
  at,
  circle,
  ellipse,
  fade,
  gradient,
  HEIGHT,
  line,
  path,
  rect,
  times,
  WIDTH,
  type Random,
} from './shapes'

/** A cashew branch close by, with ripe apples and the nuts below them. */
export function cashew(colours: Palette, random: Random): string {
  const places: [number, number][] = [
    [420, 360],
    [700, 430],
    [980, 350],
    [1240, 440],
  ]
  return [
    gradient('air', [colours.leafPale, colours.skyLow]),
    rect([0, 0, WIDTH, HEIGHT], 'url(#air)'),
    fade(
      times(16, () =>
        circle(
          [random() * WIDTH, random() * HEIGHT],
          50 + random() * 120,
          random() < 0.5 ? colours.cream : colours.leaf,
        ),
      ),
      0.16,
    ),
    line('M-40 150 C300 230 620 120 900 210 S1420 190 1660 120', colours.woodDeep, 34),
    line('M-40 142 C300 222 620 112 900 202 S1420 182 1660 112', colours.wood, 14),
    times(13, (index) =>
      at(
        [60 + index * 122, 190 + Math.sin(index) * 26],
        leaf(colours, random),
        1.5 + random() * 0.7,
        (index % 2 ? -1 : 1) * (40 + random() * 70) - 90,
      ),
    ),
    places
      .map(
        (place, index) =>
          line(
            `M${place[0]} 205 Q${place[0] + 14} ${place[1] - 90} ${place[0]} ${place[1] - 20}`,
            colours.leafDeep,
            12,
          ) + at(place, fruit(colours, index % 2 === 0), 1.25 + random() * 0.3, -8 + random() * 16),
      )
      .join(''),
    times(7, (index) =>
      at([120 + index * 230, 160 + random() * 30], leaf(colours, random), 1.9, 55 + random() * 70),
    ),
  ].join('')
}

function leaf(colours: Palette, random: Random): string {
  return random() < 0.5
    ? leafShape(colours.leaf, colours.leafPale)
    : leafShape(colours.leafDeep, colours.leaf)
}

function fruit(colours: Palette, isRed: boolean): string {
  const [skin, shade] = isRed ? [colours.red, '#a53f2c'] : [colours.gold, '#c98a25']
  return [
    path('M-52 -20 C-60 -52 60 -52 52 -20 C66 60 74 150 0 158 C-74 150 -66 60 -52 -20 Z', skin),
    fade(path('M10 -42 C50 -46 56 -30 52 -20 C66 60 74 150 0 158 C40 120 40 30 10 -42 Z', shade), 0.7),
    fade(ellipse([-28, 40], [13, 46], colours.cream), 0.35),
    path(
      'M-8 150 C-50 158 -62 210 -22 236 C18 256 62 226 44 196 C34 182 18 196 4 190 C-8 184 6 164 -8 150 Z',
      '#8a7a5c',
    ),
    fade(path('M-14 168 C-40 178 -44 206 -20 222 C-34 200 -26 182 -14 168 Z', colours.cream), 0.4),
  ].join('')
}
