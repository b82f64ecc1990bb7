import { ground, hills, sky, tree } from './nature'
import type { Palette } from './palette'
import { at, fade, line, polygon, rect, times, type Point, type Random } from './shapes'

/** Workshop roofs covered with solar panels under a wide sky. */
export function solar(colours: Palette, random: Random): string {
  return [
    sky(colours, random),
    hills(colours, random, 560),
    times(8, (index) => at([20 + index * 220 + random() * 60, 600], tree(colours), 0.8 + random() * 0.5)),
    ground(colours, random, 596),
    at([930, 640], hall(colours, random), 0.72),
    at([150, 850], hall(colours, random), 1.25),
    at([1520, 880], tree(colours), 1.7),
    at([60, 890], tree(colours), 1.3),
  ].join('')
}

const COLUMNS = 7
const ROWS = 3
// The roof as a slanted plane: its lower left corner, and the vectors along the eaves and up the slope.
const CORNER: Point = [-30, -170]
const ALONG: Point = [850, 0]
const UP: Point = [150, -210]

function onRoof(across: number, up: number): Point {
  return [CORNER[0] + ALONG[0] * across + UP[0] * up, CORNER[1] + ALONG[1] * across + UP[1] * up]
}

function hall(colours: Palette, random: Random): string {
  const shine = 0.2 + random() * 0.5
  return [
    rect([0, -172, 780, 174], colours.wall),
    polygon(
      [
        [780, -172],
        [930, -372],
        [930, -40],
        [780, 2],
      ],
      colours.wallDeep,
    ),
    polygon([onRoof(0, 0), onRoof(1, 0), onRoof(1, 1), onRoof(0, 1)], colours.roofDeep),
    times(COLUMNS * ROWS, (index) => panel(colours, index % COLUMNS, Math.floor(index / COLUMNS))),
    fade(
      polygon(
        [
          onRoof(shine, 0.04),
          onRoof(shine + 0.14, 0.04),
          onRoof(shine + 0.2, 0.96),
          onRoof(shine + 0.06, 0.96),
        ],
        colours.cream,
      ),
      0.16,
    ),
    rect([-30, -174, 850, 12], colours.roof),
    times(6, (index) => rect([36 + index * 104, -124, 66, 62], colours.water, 4)),
    rect([668, -118, 82, 120], colours.roof, 3),
  ].join('')
}

function panel(colours: Palette, column: number, row: number): string {
  const [left, right] = [(column + 0.07) / COLUMNS, (column + 0.93) / COLUMNS]
  const [low, high] = [0.05 + (row * 0.9) / ROWS + 0.02, 0.05 + ((row + 1) * 0.9) / ROWS - 0.02]
  const [from, to] = [onRoof((left + right) / 2, low), onRoof((left + right) / 2, high)]
  const [start, end] = [onRoof(left, (low + high) / 2), onRoof(right, (low + high) / 2)]
  return (
    polygon([onRoof(left, low), onRoof(right, low), onRoof(right, high), onRoof(left, high)], '#24506e') +
    fade(
      line(`M${from.join(' ')} L${to.join(' ')} M${start.join(' ')} L${end.join(' ')}`, colours.water, 2.5),
      0.75,
    )
  )
}
