import { ground, hills, sky, tree } from './nature'
import type { Palette } from './palette'
import { person } from './people'
import { at, circle, fade, line, path, polygon, rect, times, type Random } from './shapes'

const STALL_WIDTH = 330

/** A fair: four stalls in a row, bunting, people looking at goods. */
export function market(colours: Palette, random: Random): string {
  const awnings = [colours.roof, colours.red, colours.gold, colours.leaf]
  const shift = Math.floor(random() * awnings.length)
  const shirts = [colours.gold, colours.roof, colours.cream, colours.red, colours.leaf]
  return [
    sky(colours, random),
    hills(colours, random, 600),
    at([60, 640], tree(colours), 1.5),
    at([1545, 645], tree(colours), 1.7),
    ground(colours, random, 630),
    times(4, (index) =>
      at([70 + index * 372, 720], stall(colours, random, awnings[(index + shift) % 4] ?? colours.roof)),
    ),
    bunting(colours),
    times(6, (index) =>
      at(
        [150 + index * 250 + random() * 90, 850 + random() * 30],
        person(colours, {
          shirt: shirts[(index + shift) % shirts.length] ?? colours.cream,
          hasHat: random() < 0.4,
          hasLongHair: random() < 0.45,
          arms: [random() * 60, -15],
        }),
        0.92 + random() * 0.14,
      ),
    ),
  ].join('')
}

function stall(colours: Palette, random: Random, awning: string): string {
  const stripe = STALL_WIDTH / 10
  return [
    rect([10, -270, 12, 272], colours.woodDeep),
    rect([STALL_WIDTH - 22, -270, 12, 272], colours.woodDeep),
    fade(rect([22, -240, STALL_WIDTH - 44, 150], colours.ink), 0.28),
    times(6, (index) =>
      rect(
        [44 + index * 42, -188 + (index % 2) * 8, 26, 58],
        [colours.cream, colours.gold, colours.leafPale][index % 3] ?? '',
        5,
      ),
    ),
    rect([30, -128, STALL_WIDTH - 60, 8], colours.woodDeep),
    rect([0, -78, STALL_WIDTH, 82], colours.wood, 6),
    rect([0, -78, STALL_WIDTH, 12], colours.woodDeep, 4),
    times(3, (index) => at([58 + index * 106, -78], crate(colours, random))),
    polygon(
      [
        [-6, -330],
        [STALL_WIDTH + 6, -330],
        [STALL_WIDTH + 34, -246],
        [-34, -246],
      ],
      awning,
    ),
    times(5, (index) => {
      const [top, low] = [-6 + index * 2 * (stripe + 1.2), -34 + index * 2 * (stripe + 6.8)]
      return polygon(
        [
          [top, -330],
          [top + stripe, -330],
          [low + stripe + 6.8, -246],
          [low, -246],
        ],
        colours.cream,
      )
    }),
    times(10, (index) => {
      const x = -34 + index * 39.8
      return path(`M${x} -247 h39.8 q0 32 -19.9 32 q-19.9 0 -19.9 -32 Z`, index % 2 ? awning : colours.cream)
    }),
  ].join('')
}

function crate(colours: Palette, random: Random): string {
  const fruit =
    [colours.red, colours.gold, colours.leaf, colours.leafPale][Math.floor(random() * 4)] ?? colours.gold
  return [
    times(5, (index) => circle([-32 + index * 16, -28 - (index % 2) * 10], 15, fruit)),
    times(4, (index) => fade(circle([-26 + index * 16, -36], 5, colours.cream), 0.35)),
    rect([-46, -24, 92, 26], colours.wall, 4),
    rect([-46, -14, 92, 5], colours.wallDeep),
  ].join('')
}

function bunting(colours: Palette): string {
  const flags = [colours.red, colours.gold, colours.cream, colours.roof]
  const height = (x: number) => 318 + 46 * Math.sin((x / 800) * Math.PI) ** 2
  return (
    line(`M0 318 Q400 410 800 318 Q1200 410 1600 318`, colours.ink, 3) +
    times(32, (index) => {
      const x = 8 + index * 50
      const y = height(x)
      return polygon(
        [
          [x, y],
          [x + 34, y],
          [x + 17, y + 38],
        ],
        flags[index % 4] ?? colours.gold,
      )
    })
  )
}
