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
  type Point,
  type Random,
} from './shapes'

/** Sky with sun and clouds. */
export function sky(colours: Palette, random: Random): string {
  const sunAt: Point = [300 + random() * 900, 150 + random() * 90]
  return [
    gradient('sky', [colours.skyTop, colours.skyLow]),
    rect([0, 0, WIDTH, HEIGHT], 'url(#sky)'),
    fade(circle(sunAt, 190, colours.sun), 0.25),
    fade(circle(sunAt, 120, colours.sun), 0.45),
    circle(sunAt, 68, colours.sun),
    fade(
      times(3, (index) =>
        at([120 + index * 520 + random() * 180, 110 + random() * 130], cloud(colours), 0.7 + random() * 0.6),
      ),
      0.75,
    ),
  ].join('')
}

function cloud({ cream }: Palette): string {
  return (
    ellipse([0, 0], [110, 26], cream) +
    ellipse([-30, -18], [50, 28], cream) +
    ellipse([34, -24], [62, 34], cream)
  )
}

/** Three ridges, paler the further away; `base` is where the nearest one meets the ground. */
export function hills(colours: Palette, random: Random, base: number): string {
  const ridge = (height: number, fill: string) => {
    const peaks = Array.from(
      { length: 6 },
      (_, index) => [index * 320, base - height * (0.45 + random() * 0.55)] as const,
    )
    const curve = peaks.map(([x, y]) => `S${x - 130} ${y} ${x} ${y}`).join(' ')
    return path(`M-200 ${base + 60} L-200 ${base - height / 2} ${curve} L1800 ${base + 60} Z`, fill)
  }
  return ridge(250, colours.hillFar) + ridge(160, colours.hillMid) + ridge(80, colours.hillNear)
}

/** Flat ground from `top` down, with a few quiet strokes. */
export function ground(colours: Palette, random: Random, top: number): string {
  const strokes = times(9, () => {
    const [x, y] = [random() * WIDTH, top + 30 + random() * (HEIGHT - top - 50)]
    return line(`M${x} ${y} h${60 + random() * 140}`, colours.groundDeep, 5)
  })
  return rect([0, top, WIDTH, HEIGHT - top], colours.ground) + fade(strokes, 0.6)
}

/** A round-headed tree standing on the origin, about 200 high. */
export function tree({ leaf, leafDeep, leafPale, woodDeep }: Palette): string {
  return [
    rect([-8, -90, 16, 92], woodDeep, 4),
    ellipse([0, -140], [70, 76], leafDeep),
    ellipse([-14, -152], [54, 58], leaf),
    fade(ellipse([-28, -172], [24, 22], leafPale), 0.7),
  ].join('')
}

/** A leaf lying along the x axis from the origin, 100 long. */
export function leafShape(fill: string, vein: string): string {
  return path('M0 0 C25 -34 70 -34 100 0 C70 30 25 30 0 0 Z', fill) + line('M8 0 L90 0', vein, 3)
}

/** A coconut palm standing on the origin, about 330 high, leaning a little. */
export function palm({ leaf, leafDeep, woodDeep, gold }: Palette): string {
  const fronds = [-165, -130, -95, -50, -15, 15, 195].map((degrees, index) =>
    at(
      [34, -300],
      path('M0 0 C50 -46 120 -36 165 22 C110 -2 60 2 0 0 Z', index % 2 ? leaf : leafDeep),
      1,
      degrees,
    ),
  )
  return (
    path('M-12 0 C-2 -120 10 -220 28 -300 L42 -298 C28 -210 20 -110 14 0 Z', woodDeep) +
    fronds.join('') +
    circle([28, -284], 13, gold) +
    circle([50, -280], 12, leafDeep)
  )
}

/** A low bush on the origin. */
export function bush({ leaf, leafDeep }: Palette): string {
  return ellipse([0, -18], [64, 34], leafDeep) + ellipse([-16, -28], [40, 28], leaf)
}
