import { hills, sky } from './nature'
import type { Palette } from './palette'
import { person, seated } from './people'
import { at, circle, fade, HEIGHT, line, rect, times, WIDTH, type Point, type Random } from './shapes'

/** A training class: a board with a diagram, a teacher, rows of listeners. */
export function classroom(colours: Palette, random: Random): string {
  const shirts = [colours.cream, colours.roof, colours.gold, colours.leafPale, colours.red, colours.water]
  return [
    rect([0, 0, WIDTH, HEIGHT], colours.wall),
    fade(rect([0, 560, WIDTH, 340], colours.wallDeep), 0.8),
    window(colours, random),
    board(colours, random() < 0.5),
    at(
      [1090, 650],
      person(colours, { shirt: colours.roof, arms: [12, -105], hasLongHair: random() < 0.5 }),
      1.45,
    ),
    rect([1180, 560, 190, 110], colours.wood, 6),
    rect([1180, 560, 190, 16], colours.woodDeep, 4),
    row(colours, random, { y: 770, scale: 0.95, shirts, offset: 40 }),
    row(colours, random, { y: 905, scale: 1.25, shirts, offset: 0 }),
  ].join('')
}

function window(colours: Palette, random: Random): string {
  const view = `<svg x="80" y="110" width="330" height="330" viewBox="300 150 800 800">${sky(colours, random)}${hills(colours, random, 800)}</svg>`
  return (
    rect([62, 92, 366, 366], colours.cream, 8) +
    view +
    line('M245 110 V440 M80 275 H410', colours.cream, 12) +
    rect([50, 452, 390, 18], colours.woodDeep, 4)
  )
}

function board(colours: Palette, hasChart: boolean): string {
  const chart = [90, 150, 120, 210]
    .map((height, index) =>
      rect([40 + index * 76, 270 - height, 48, height], index === 3 ? colours.gold : colours.leafPale, 4),
    )
    .join('')
  const stations: Point[] = [
    [200, 40],
    [340, 240],
    [60, 240],
  ]
  const loop = [
    line('M236 62 Q330 100 336 180 M286 262 Q200 300 116 262 M62 180 Q70 100 162 62', colours.cream, 7),
    stations.map((place, index) =>
      circle(place, 46, [colours.gold, colours.leafPale, colours.water][index] ?? ''),
    ),
    stations.map(([x, y]) => line(`M${x - 18} ${y - 8} h36 M${x - 18} ${y + 8} h24`, colours.roofDeep, 6)),
  ]
    .flat()
    .join('')
  return (
    rect([520, 90, 520, 370], colours.woodDeep, 8) +
    rect([534, 104, 492, 342], colours.roofDeep, 4) +
    at([590, 130], hasChart ? chart : loop)
  )
}

interface Row {
  y: number
  scale: number
  shirts: readonly string[]
  offset: number
}

function row(colours: Palette, random: Random, { y, scale, shirts, offset }: Row): string {
  return (
    times(7, (index) => {
      const shirt = shirts[Math.floor(random() * shirts.length)] ?? colours.cream
      const place: [number, number] = [offset + 90 + index * 235 + random() * 24, y - 26]
      return at(place, seated(colours, shirt, random() < 0.45), scale)
    }) +
    rect([0, y - 30, WIDTH, 34 * scale], colours.wood) +
    rect([0, y - 30, WIDTH, 10], colours.woodDeep)
  )
}
