import { hills, sky, tree } from './nature'
import type { Palette } from './palette'
import { at, circle, ellipse, fade, line, path, polygon, rect, times, type Random } from './shapes'

/** Jars of honey on a table, hives and trees behind. */
export function honey(colours: Palette, random: Random): string {
  return [
    sky(colours, random),
    hills(colours, random, 520),
    times(11, (index) => at([20 + index * 160 + random() * 40, 560], tree(colours), 1.1 + random() * 0.7)),
    rect([0, 550, 1600, 360], colours.leafPale),
    times(5, (index) =>
      at([150 + index * 320, 620], hive(colours, index % 2 ? colours.roof : colours.cream)),
    ),
    rect([0, 690, 1600, 210], colours.wood),
    rect([0, 690, 1600, 22], colours.woodDeep),
    times(5, (index) => at([220 + index * 285, 800], jar(colours), 1.15 + (index % 2 ? -0.2 : 0.15))),
    at([660, 858], dipper(colours)),
    times(7, () =>
      at(
        [120 + random() * 1360, 200 + random() * 260],
        bee(colours),
        0.9 + random() * 0.5,
        random() * 60 - 30,
      ),
    ),
  ].join('')
}

function jar(colours: Palette): string {
  return [
    fade(ellipse([8, 4], [92, 14], colours.ink), 0.25),
    rect([-80, -196, 160, 200], '#d98f1f', 26),
    rect([-80, -196, 160, 56], '#f0c158', 22),
    fade(rect([-64, -178, 20, 158], colours.cream, 10), 0.55),
    rect([-66, -232, 132, 46], colours.roofDeep, 10),
    rect([-58, -120, 116, 84], colours.cream, 8),
    at(
      [0, -80],
      polygon(
        [
          [-24, 0],
          [-12, -21],
          [12, -21],
          [24, 0],
          [12, 21],
          [-12, 21],
        ],
        colours.gold,
      ),
    ),
    line('M-42 -48 h84', colours.wallDeep, 5),
  ].join('')
}

function hive({ woodDeep, gold }: Palette, fill: string): string {
  return (
    rect([-66, -96, 132, 92], fill, 4) +
    rect([-76, -110, 152, 18], woodDeep, 4) +
    rect([-30, -30, 60, 9], woodDeep, 4) +
    rect([-66, -56, 132, 5], gold)
  )
}

function dipper({ woodDeep, wood, gold }: Palette): string {
  return at(
    [0, 0],
    rect([-150, -8, 170, 15], woodDeep, 7) +
      times(4, (index) =>
        ellipse([26 + index * 17, 0], [9, 27 - Math.abs(index - 1.5) * 5], index % 2 ? wood : gold),
      ),
    1,
    -10,
  )
}

function bee({ gold, ink, cream }: Palette): string {
  return [
    fade(ellipse([-4, -16], [10, 15], cream), 0.9),
    fade(ellipse([9, -15], [9, 13], cream), 0.9),
    ellipse([0, 0], [20, 12], gold),
    line('M-6 -11 V11 M4 -12 V12', ink, 4),
    circle([19, -1], 6, ink),
    path('M-20 0 l-8 -3 l0 6 Z', ink),
  ].join('')
}
