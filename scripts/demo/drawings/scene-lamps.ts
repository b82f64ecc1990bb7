import type { Palette } from './palette'
import { seated } from './people'
import {
  at,
  circle,
  ellipse,
  fade,
  HEIGHT,
  line,
  path,
  polygon,
  rect,
  WIDTH,
  type Point,
  type Random,
} from './shapes'

const MIDDLE: Point = [800, 330]

/** Sewing tables in two rows under lamps that shine where the work is. */
export function lamps(colours: Palette, random: Random): string {
  const depths = Array.from({ length: 5 }, (_, index) => 0.34 * 1.5 ** index)
  return [
    rect([0, 0, WIDTH, HEIGHT], colours.roofDeep),
    polygon(
      [
        [0, 0],
        [1600, 0],
        [920, 250],
        [680, 250],
      ],
      colours.ink,
    ),
    polygon(
      [
        [0, 900],
        [1600, 900],
        [920, 410],
        [680, 410],
      ],
      colours.groundDeep,
    ),
    rect([680, 250, 240, 160], colours.skyLow),
    line('M800 250 V410 M680 330 H920', colours.roofDeep, 7),
    fade(
      polygon(
        [
          [0, 0],
          [680, 250],
          [680, 410],
          [0, 900],
        ],
        colours.roof,
      ),
      0.9,
    ),
    fade(
      polygon(
        [
          [1600, 0],
          [920, 250],
          [920, 410],
          [1600, 900],
        ],
        colours.roof,
      ),
      0.9,
    ),
    depths.map((scale) => [-1, 1].map((side) => post(colours, random, side, scale)).join('')).join(''),
  ].join('')
}

function post(colours: Palette, random: Random, side: number, scale: number): string {
  const x = MIDDLE[0] + side * 250 * scale * 1.2
  const y = MIDDLE[1] + 190 * scale
  const shirt =
    [colours.cream, colours.gold, colours.leafPale, colours.water][Math.floor(random() * 4)] ?? colours.cream
  return at(
    [x, y],
    [
      fade(
        polygon(
          [
            [-58, -292],
            [58, -292],
            [170, 30],
            [-170, 30],
          ],
          colours.sun,
        ),
        0.3,
      ),
      at([0, 6], seated(colours, shirt, random() < 0.6), 0.72),
      rect([-130, 0, 260, 18], colours.wood, 4),
      rect([-118, 18, 14, 104], colours.woodDeep),
      rect([104, 18, 14, 104], colours.woodDeep),
      at([66, 0], machine(colours)),
      path('M-112 0 q24 -26 66 -16 l10 16 Z', colours.red),
      line('M0 -420 V-320', colours.ink, 5),
      path('M-70 -290 Q0 -352 70 -290 Z', colours.cream),
      ellipse([0, -290], [52, 10], colours.sun),
    ].join(''),
    scale,
  )
}

function machine({ ink, gold, wallDeep }: Palette): string {
  return (
    rect([-8, -66, 22, 66], ink, 4) +
    rect([-62, -78, 80, 24], ink, 8) +
    rect([-58, -56, 14, 40], wallDeep) +
    circle([20, -62], 14, gold) +
    rect([-70, -8, 96, 9], ink, 3)
  )
}
