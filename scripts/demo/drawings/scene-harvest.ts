import { hills, leafShape, sky, tree } from './nature'
import type { Palette } from './palette'
import {
  at,
  circle,
  ellipse,
  fade,
  line,
  path,
  polygon,
  rect,
  times,
  type Point,
  type Random,
} from './shapes'

/** Crates of pomelo, durian and cashew on a table before an orchard. */
export function harvest(colours: Palette, random: Random): string {
  return [
    sky(colours, random),
    hills(colours, random, 500),
    times(9, (index) => at([60 + index * 190 + random() * 40, 580], tree(colours), 1.2 + random() * 0.5)),
    rect([0, 570, 1600, 200], colours.leafPale),
    rect([0, 730, 1600, 180], colours.wood),
    rect([0, 730, 1600, 22], colours.woodDeep),
    at(
      [330, 800],
      crate(
        colours,
        times(9, (index) =>
          at([-140 + (index % 5) * 70, -150 - Math.floor(index / 5) * 62], pomelo(colours)),
        ),
      ),
    ),
    at(
      [820, 800],
      crate(
        colours,
        times(5, (index) =>
          at(
            [-130 + (index % 3) * 130 + Math.floor(index / 3) * 64, -160 - Math.floor(index / 3) * 88],
            durian(colours),
          ),
        ),
      ),
    ),
    at(
      [1300, 800],
      crate(
        colours,
        times(11, (index) =>
          at(
            [-150 + (index % 6) * 60, -140 - Math.floor(index / 6) * 52],
            nut(colours),
            1,
            random() * 60 - 30,
          ),
        ),
      ),
    ),
    at([590, 850], pomelo(colours), 1.2),
    at([1060, 858], nut(colours), 1.2, 20),
    at([1120, 846], nut(colours), 1.1, -30),
  ].join('')
}

function crate(colours: Palette, goods: string): string {
  return (
    goods +
    times(3, (index) =>
      rect([-210, -126 + index * 44, 420, 34], index % 2 ? colours.wallDeep : colours.wall, 4),
    ) +
    rect([-214, -136, 26, 146], colours.woodDeep, 4) +
    rect([188, -136, 26, 146], colours.woodDeep, 4)
  )
}

function pomelo(colours: Palette): string {
  return [
    circle([0, 0], 52, '#9dbb58'),
    fade(path('M10 -50 A52 52 0 0 1 10 50 A74 74 0 0 0 10 -50 Z', colours.leafDeep), 0.4),
    fade(ellipse([-18, -14], [13, 20], colours.cream), 0.45),
    at([0, -48], leafShape(colours.leaf, colours.leafPale), 0.55, -25),
  ].join('')
}

function durian({ leafPale, leafDeep, woodDeep }: Palette): string {
  const spikes = times(34, (index) => {
    const [column, row] = [index % 7, Math.floor(index / 7)]
    const x = -54 + column * 18 + (row % 2) * 9
    const y = -54 + row * 26
    const points: Point[] = [
      [x - 9, y + 12],
      [x, y - 10],
      [x + 9, y + 12],
    ]
    return (x / 66) ** 2 + (y / 74) ** 2 < 0.95 ? polygon(points, row % 2 ? leafPale : '#7f9a45') : ''
  })
  return (
    line('M0 -70 v-34', woodDeep, 12) +
    ellipse([0, 0], [68, 76], '#8a9f4c') +
    spikes +
    fade(path('M20 -72 A70 76 0 0 1 20 72 A90 90 0 0 0 20 -72 Z', leafDeep), 0.3)
  )
}

function nut({ gold, cream, wood }: Palette): string {
  return (
    path(
      'M-34 -20 C-40 -52 6 -58 30 -34 C52 -10 40 34 8 30 C-8 28 -2 10 -10 2 C-18 -6 -32 -6 -34 -20 Z',
      '#e3c48f',
    ) +
    fade(ellipse([-8, -30], [16, 6], cream), 0.7) +
    line('M18 -22 C26 -8 24 8 14 18', wood, 3) +
    fade(circle([26, 10], 5, gold), 0.6)
  )
}
