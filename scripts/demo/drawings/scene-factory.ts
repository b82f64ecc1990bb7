import { bush, ground, hills, sky, tree } from './nature'
import type { Palette } from './palette'
import { at, ellipse, fade, line, polygon, rect, times, type Random } from './shapes'

/** A factory with a saw-tooth roof, clean chimneys, a water tank, and trees around it. */
export function factory(colours: Palette, random: Random): string {
  const teeth = 4 + Math.floor(random() * 2)
  return [
    sky(colours, random),
    hills(colours, random, 590),
    times(9, (index) => at([40 + index * 190 + random() * 60, 640], tree(colours), 0.9 + random() * 0.6)),
    at([300 + random() * 120, 690], building(colours, teeth)),
    at([1240, 690], tank(colours)),
    ground(colours, random, 688),
    rect([0, 764, 1600, 74], colours.wallDeep),
    times(12, (index) => rect([20 + index * 140, 797, 74, 8], colours.cream, 4)),
    times(8, (index) => at([60 + index * 220 + random() * 60, 752], bush(colours), 0.9)),
    at([1060 + random() * 200, 806], van(colours)),
    times(3, (index) => at([90 + index * 720, 892], tree(colours), 1.25)),
  ].join('')
}

function building(colours: Palette, teeth: number): string {
  const width = 176 * teeth
  return [
    chimney(colours, 120, 350),
    chimney(colours, 196, 300),
    rect([0, -190, width, 192], colours.wall),
    times(teeth, (index) => {
      const x = index * 176
      return (
        polygon(
          [
            [x, -190],
            [x, -286],
            [x + 176, -190],
          ],
          colours.roof,
        ) +
        polygon(
          [
            [x + 12, -196],
            [x + 12, -254],
            [x + 112, -196],
          ],
          colours.water,
        )
      )
    }),
    rect([0, -192, width, 12], colours.roofDeep),
    times(
      teeth * 2 - 1,
      (index) =>
        rect([26 + index * 88, -146, 54, 58], colours.water, 4) +
        fade(rect([30 + index * 88, -142, 20, 50], colours.cream, 3), 0.5),
    ),
    rect([width - 92, -116, 70, 118], colours.roofDeep, 3),
    times(5, (index) => line(`M${width - 86} ${-100 + index * 20} h58`, colours.roof, 4)),
    rect([0, -40, width - 110, 10], colours.wallDeep),
  ].join('')
}

function chimney(colours: Palette, x: number, height: number): string {
  return [
    rect([x, -190 - height, 44, height + 20], colours.wallDeep, 4),
    rect([x, -190 - height + 16, 44, 22], colours.roof),
    rect([x, -190 - height + 60, 44, 10], colours.roof),
    fade(rect([x + 28, -190 - height, 16, height], colours.ink), 0.12),
  ].join('')
}

function tank(colours: Palette): string {
  return [
    line('M-60 0 V-120 M60 0 V-120 M-60 -20 L60 -110 M60 -20 L-60 -110', colours.woodDeep, 9),
    rect([-90, -290, 180, 170], colours.roof, 14),
    fade(rect([-74, -280, 30, 150], colours.cream, 12), 0.3),
    ellipse([0, -290], [90, 24], colours.roofDeep),
  ].join('')
}

function van(colours: Palette): string {
  return [
    rect([-120, -104, 160, 92], colours.cream, 6),
    rect([-120, -70, 160, 16], colours.gold),
    polygon(
      [
        [44, -84],
        [92, -84],
        [124, -44],
        [124, -12],
        [44, -12],
      ],
      colours.red,
    ),
    polygon(
      [
        [56, -76],
        [86, -76],
        [108, -46],
        [56, -46],
      ],
      colours.water,
    ),
    ...[-74, 78].map(
      (x) => ellipse([x, -10], [25, 25], colours.ink) + ellipse([x, -10], [11, 11], colours.wallDeep),
    ),
  ].join('')
}
