import { hills, sky } from './nature'
import type { Palette } from './palette'
import { at, circle, fade, line, path, polygon, rect, times, type Point, type Random } from './shapes'

/** A loom with a brocade of diamonds, balls of yarn before it. */
export function weaving(colours: Palette, random: Random): string {
  const yarns = [colours.red, colours.gold, colours.roof, colours.leaf, colours.cream]
  return [
    sky(colours, random),
    hills(colours, random, 480),
    rect([0, 0, 1600, 60], colours.woodDeep),
    ...[40, 1500].map((x) => rect([x, 0, 60, 900], colours.wood)),
    rect([0, 700, 1600, 200], colours.wood),
    times(7, (index) => line(`M0 ${728 + index * 30} H1600`, colours.woodDeep, 3)),
    rect([330, 110, 34, 640], colours.woodDeep, 6),
    rect([1236, 110, 34, 640], colours.woodDeep, 6),
    times(48, (index) => line(`M${404 + index * 17} 170 V330`, index % 3 ? colours.cream : colours.red, 4)),
    rect([300, 130, 1000, 40], colours.wood, 12),
    rect([360, 318, 880, 22], colours.woodDeep, 8),
    cloth(colours),
    rect([300, 684, 1000, 42], colours.wood, 12),
    at(
      [820, 352],
      path('M-120 0 Q0 -34 120 0 Q0 34 -120 0 Z', colours.woodDeep) +
        rect([-44, -9, 88, 18], colours.gold, 8),
      0.8,
    ),
    times(6, (index) =>
      at(
        [250 + index * 210 + random() * 60, 812 + (index % 2) * 26],
        ball(yarns[index % yarns.length] ?? colours.red, colours.ink),
        0.9 + random() * 0.4,
      ),
    ),
  ].join('')
}

const CLOTH = { x: 396, y: 376, width: 808, row: 76 }

function cloth(colours: Palette): string {
  const { x, y, width, row } = CLOTH
  const bands = [colours.roofDeep, colours.red, colours.ink, colours.red]
  return bands
    .map((ground, band) => {
      const top = y + band * row
      return [
        rect([x, top, width, row], ground),
        rect([x, top, width, 7], colours.gold),
        times(11, (index) =>
          diamond(
            [x + 38 + index * 73.2, top + row / 2 + 3],
            band % 2 ? colours.cream : colours.gold,
            ground,
          ),
        ),
      ].join('')
    })
    .join('')
}

function diamond([x, y]: Point, fill: string, inner: string): string {
  const rhombus = (size: number): Point[] => [
    [x - size, y],
    [x, y - size * 0.85],
    [x + size, y],
    [x, y + size * 0.85],
  ]
  return polygon(rhombus(32), fill) + polygon(rhombus(20), inner) + polygon(rhombus(9), fill)
}

function ball(fill: string, shade: string): string {
  return (
    circle([0, 0], 54, fill) +
    fade(
      line(
        'M-44 -20 Q0 -50 44 -16 M-50 6 Q0 -30 50 12 M-36 36 Q0 4 44 30 M-16 -48 Q-40 0 -12 50 M16 -48 Q40 0 14 50',
        shade,
        4,
      ),
      0.35,
    )
  )
}
