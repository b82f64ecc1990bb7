import type { Palette } from './palette'
import { person } from './people'
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
  times,
  WIDTH,
  type Random,
} from './shapes'

/** A bright workshop: a machine, its operator, a belt with parcels. */
export function workshop(colours: Palette, random: Random): string {
  return [
    rect([0, 0, WIDTH, HEIGHT], colours.wall),
    times(6, (index) => pane(colours, 60 + index * 262)),
    rect([0, 0, WIDTH, 54], colours.roofDeep),
    times(8, (index) =>
      line(`M${index * 228} 54 L${index * 228 + 114} 110 L${index * 228 + 228} 54`, colours.roof, 12),
    ),
    times(4, (index) => lamp(colours, 230 + index * 380)),
    rect([0, 640, WIDTH, 260], colours.groundDeep),
    fade(
      polygon(
        [
          [0, 900],
          [0, 800],
          [1600, 660],
          [1600, 740],
        ],
        colours.cream,
      ),
      0.3,
    ),
    at([250, 760], machine(colours)),
    belt(colours, random),
    at(
      [720, 850],
      person(colours, { shirt: colours.roof, arms: [20, -75], hasLongHair: random() < 0.4 }),
      1.5,
    ),
    at(
      [720, 850],
      path('M-38 -372 C-38 -404 38 -404 38 -372 Z', colours.gold) + rect([-46, -376, 92, 9], colours.gold, 4),
    ),
  ].join('')
}

function pane(colours: Palette, x: number): string {
  return (
    rect([x, 150, 190, 220], colours.skyTop, 6) +
    fade(
      polygon(
        [
          [x + 20, 370],
          [x + 130, 150],
          [x + 180, 150],
          [x + 70, 370],
        ],
        colours.cream,
      ),
      0.5,
    ) +
    line(`M${x + 95} 150 V370 M${x} 260 H${x + 190}`, colours.cream, 8)
  )
}

function lamp(colours: Palette, x: number): string {
  return (
    line(`M${x} 54 V150`, colours.ink, 5) +
    fade(
      polygon(
        [
          [x - 40, 186],
          [x + 40, 186],
          [x + 170, 640],
          [x - 170, 640],
        ],
        colours.sun,
      ),
      0.22,
    ) +
    path(`M${x - 50} 190 Q${x} 110 ${x + 50} 190 Z`, colours.roof) +
    ellipse([x, 190], [28, 9], colours.sun)
  )
}

function machine(colours: Palette): string {
  return [
    rect([-190, -330, 380, 330], colours.roof, 14),
    rect([-190, -330, 380, 60], colours.roofDeep, 14),
    rect([-150, -236, 190, 130], colours.water, 10),
    fade(
      polygon(
        [
          [-140, -110],
          [-70, -232],
          [-30, -232],
          [-100, -110],
        ],
        colours.cream,
      ),
      0.4,
    ),
    circle([112, -206], 40, colours.cream),
    line('M112 -206 L134 -226', colours.red, 6),
    times(3, (index) =>
      circle([78 + index * 36, -130], 11, [colours.red, colours.gold, colours.leafPale][index] ?? ''),
    ),
    polygon(
      [
        [-110, -330],
        [-60, -420],
        [80, -420],
        [130, -330],
      ],
      colours.wallDeep,
    ),
    rect([-206, -20, 412, 26], colours.ink, 6),
  ].join('')
}

function belt(colours: Palette, random: Random): string {
  return [
    times(5, (index) => {
      const height = 70 + random() * 36
      const x = 850 + index * 148
      return (
        rect([x, 652 - height, 104, height], index % 2 ? colours.wood : '#c89f6c', 4) +
        rect([x + 42, 652 - height, 20, height], colours.wall)
      )
    }),
    rect([440, 652, 1180, 40], colours.ink, 20),
    times(18, (index) => circle([468 + index * 66, 672], 12, colours.wallDeep)),
    times(5, (index) => rect([520 + index * 250, 692, 22, 120], colours.roofDeep)),
  ].join('')
}
