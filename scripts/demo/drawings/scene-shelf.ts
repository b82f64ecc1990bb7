import type { Palette } from './palette'
import { at, circle, ellipse, fade, HEIGHT, line, path, rect, times, WIDTH, type Random } from './shapes'

type Item = (colours: Palette, tone: string) => string

/** Shelves of a show room with jars, boxes and baskets. */
export function shelf(colours: Palette, random: Random): string {
  const tones = [colours.gold, colours.red, colours.roof, colours.leaf, colours.wood]
  const items: readonly Item[] = [jar, box, basket, bag, jar, vase]
  const boards = [330, 590, 850]
  return [
    rect([0, 0, WIDTH, HEIGHT], colours.wall),
    rect([70, 50, 1460, 820], colours.wallDeep, 12),
    fade(rect([100, 80, 1400, 770], colours.cream, 6), 0.75),
    boards
      .map((y, row) =>
        [
          fade(rect([100, y - 6, 1400, 34], colours.ink), 0.12),
          times(7, (index) => {
            const draw = items[(index + row * 2) % items.length] ?? jar
            const tone = tones[Math.floor(random() * tones.length)] ?? colours.gold
            return at([200 + index * 200, y], draw(colours, tone), 1 + random() * 0.12)
          }),
          rect([90, y, 1420, 20], colours.wood, 4),
          rect([90, y + 14, 1420, 8], colours.woodDeep, 4),
        ].join(''),
      )
      .join(''),
  ].join('')
}

const jar: Item = (colours, tone) =>
  rect([-56, -140, 112, 140], tone, 18) +
  rect([-46, -172, 92, 36], colours.ink, 8) +
  rect([-44, -94, 88, 58], colours.cream, 6) +
  circle([0, -66], 16, tone) +
  fade(rect([-46, -130, 14, 116], colours.cream, 7), 0.5)

const box: Item = (colours, tone) =>
  rect([-66, -126, 132, 126], tone, 4) +
  rect([-66, -126, 132, 26], colours.ink, 4) +
  rect([-16, -126, 32, 126], colours.gold) +
  circle([0, -66], 26, colours.cream) +
  circle([0, -66], 15, tone)

const basket: Item = (colours, tone) =>
  [
    times(5, (index) => circle([-44 + index * 22, -86 - (index % 2) * 10], 20, tone)),
    path('M-74 -82 H74 L58 0 H-58 Z', colours.wood),
    times(6, (index) => line(`M${-60 + index * 24} -78 L${-48 + index * 19} -4`, colours.woodDeep, 4)),
    line('M-68 -54 H68 M-64 -28 H64', colours.gold, 4),
    line('M-62 -84 C-50 -190 50 -190 62 -84', colours.woodDeep, 9),
  ].join('')

const bag: Item = (colours, tone) =>
  path('M-58 0 C-66 -80 -54 -130 -40 -158 H40 C54 -130 66 -80 58 0 Z', colours.wallDeep) +
  rect([-44, -178, 88, 26], tone, 4) +
  rect([-38, -110, 76, 74], tone, 6) +
  ellipse([0, -74], [20, 26], colours.cream)

const vase: Item = (colours, tone) =>
  path(
    'M-26 -150 H26 C22 -116 62 -90 58 -44 C56 -14 36 0 0 0 C-36 0 -56 -14 -58 -44 C-62 -90 -22 -116 -26 -150 Z',
    tone,
  ) +
  line('M-54 -60 Q0 -40 54 -60', colours.cream, 7) +
  fade(ellipse([-26, -52], [9, 30], colours.cream), 0.4)
