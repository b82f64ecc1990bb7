import { bush, hills, palm, sky } from './nature'
import type { Palette } from './palette'
import { at, ellipse, fade, line, path, polygon, rect, times, type Random } from './shapes'

/** A canal between coconut palms, a boat on it and a workshop on its bank. */
export function canal(colours: Palette, random: Random): string {
  return [
    sky(colours, random),
    hills(colours, random, 480),
    rect([0, 470, 1600, 430], colours.leafPale),
    polygon(
      [
        [700, 478],
        [860, 478],
        [1330, 900],
        [150, 900],
      ],
      colours.water,
    ),
    times(15, (index) => {
      const y = 500 + index * 27
      const half = 70 + (y - 478) * 0.8
      return fade(
        line(`M${780 + (random() - 0.6) * half} ${y} h${20 + random() * half * 0.5}`, colours.cream, 4),
        0.6,
      )
    }),
    at([1130, 560], workshop(colours)),
    [0.45, 0.6, 0.8, 1.1, 1.5]
      .map((scale, index) =>
        at(
          [690 - index * index * 36 - index * 16, 486 + index * index * 20 + index * 14],
          palm(colours),
          scale,
        ),
      )
      .join(''),
    [0.5, 0.75, 1.15, 1.7]
      .map((scale, index) =>
        at(
          [900 + index * index * 66 + index * 24, 492 + index * index * 34 + index * 14],
          palm(colours),
          scale,
        ),
      )
      .join(''),
    times(7, (index) => at([60 + index * 60, 905 - index * 52], bush(colours), 1.4 - index * 0.12)),
    at([720, 745], boat(colours)),
  ].join('')
}

function workshop(colours: Palette): string {
  return [
    rect([0, -110, 270, 112], colours.wall),
    polygon(
      [
        [-24, -106],
        [34, -176],
        [236, -176],
        [294, -106],
      ],
      colours.roof,
    ),
    times(3, (index) => rect([26 + index * 62, -78, 40, 40], colours.water, 3)),
    rect([212, -82, 42, 84], colours.woodDeep, 2),
    line('M-20 2 H300', colours.woodDeep, 8),
  ].join('')
}

function boat(colours: Palette): string {
  return [
    fade(ellipse([10, 34], [190, 18], colours.ink), 0.22),
    path('M-190 -14 C-130 44 140 44 196 -20 L170 -10 L-160 -6 Z', colours.woodDeep),
    times(9, (index) =>
      ellipse([-90 + index * 21, -18 - (index % 3) * 14], [19, 17], index % 2 ? colours.leafDeep : '#9dbb58'),
    ),
    line('M140 -14 V-110', colours.wood, 8),
    path('M92 -100 Q140 -168 190 -100 Z', '#e9d3a1'),
    path('M116 -14 C112 -70 126 -92 142 -94 C160 -90 168 -60 164 -14 Z', colours.red),
  ].join('')
}
