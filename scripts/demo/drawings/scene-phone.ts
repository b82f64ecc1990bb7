import { leafShape } from './nature'
import type { Palette } from './palette'
import { at, circle, ellipse, fade, HEIGHT, line, path, rect, times, WIDTH, type Random } from './shapes'

/** A telephone on a table: a shop with goods on its screen, or a shield. */
export function phone(colours: Palette, random: Random): string {
  const hasShop = random() < 0.5
  return [
    rect([0, 0, WIDTH, HEIGHT], colours.skyLow),
    fade(circle([800, 430], 520, colours.cream), 0.6),
    fade(circle([800, 430], 380, colours.sun), 0.4),
    times(10, (index) =>
      at(
        [120 + (index % 5) * 30 + (index > 4 ? 1180 : 0), 700],
        leafShape(index % 2 ? colours.leaf : colours.leafDeep, colours.leafPale),
        2.6,
        -150 + (index % 5) * 28,
      ),
    ),
    rect([0, 700, WIDTH, 200], colours.wood),
    rect([0, 700, WIDTH, 20], colours.woodDeep),
    fade(ellipse([812, 812], [270, 30], colours.ink), 0.3),
    rect([570, 90, 460, 730], colours.ink, 54),
    rect([594, 116, 412, 678], colours.cream, 34),
    rect([594, 116, 412, 110], colours.roof, 34),
    rect([594, 180, 412, 46], colours.roof),
    rect([740, 130, 120, 16], colours.roofDeep, 8),
    hasShop ? shop(colours) : shield(colours),
    at([300, 790], parcel(colours), 1.25),
    at([1290, 800], parcel(colours), 0.95),
    at([1400, 806], parcel(colours), 0.7),
  ].join('')
}

function shop(colours: Palette): string {
  const tones = [colours.gold, colours.red, colours.leaf, colours.roof]
  return (
    times(4, (index) => {
      const [x, y] = [624 + (index % 2) * 186, 254 + Math.floor(index / 2) * 220]
      return [
        rect([x, y, 166, 200], colours.wall, 14),
        at(
          [x + 83, y + 118],
          rect([-34, -84, 68, 84], tones[index] ?? colours.gold, 12) +
            rect([-28, -102, 56, 24], colours.ink, 5) +
            rect([-26, -56, 52, 34], colours.cream, 4),
        ),
        rect([x + 22, y + 138, 122, 11], colours.wallDeep, 5),
        rect([x + 22, y + 162, 70, 15], colours.gold, 7),
      ].join('')
    }) + rect([624, 706, 352, 62], colours.red, 31)
  )
}

function shield(colours: Palette): string {
  return [
    path('M800 276 L930 324 C930 450 890 536 800 590 C710 536 670 450 670 324 Z', colours.roof),
    path('M800 276 L930 324 C930 450 890 536 800 590 Z', colours.roofDeep),
    line('M744 430 L786 474 L862 386', colours.gold, 24),
    rect([650, 640, 300, 16], colours.wallDeep, 8),
    rect([650, 676, 220, 16], colours.wallDeep, 8),
    rect([650, 722, 140, 44], colours.red, 22),
    rect([810, 722, 140, 44], colours.leaf, 22),
  ].join('')
}

function parcel({ wood, wall, woodDeep }: Palette): string {
  return (
    rect([-110, -150, 220, 160], '#c89f6c', 6) +
    rect([-26, -150, 52, 160], wall) +
    line('M-110 -150 H110', woodDeep, 6) +
    rect([40, -60, 52, 34], wood, 4)
  )
}
