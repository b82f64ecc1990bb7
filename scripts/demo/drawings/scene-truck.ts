import { bush, ground, hills, sky, tree } from './nature'
import type { Palette } from './palette'
import { at, circle, ellipse, fade, path, polygon, rect, times, type Random } from './shapes'

/** A small lorry with goods on a road between hills of trees. */
export function truck(colours: Palette, random: Random): string {
  return [
    sky(colours, random),
    hills(colours, random, 600),
    times(12, (index) => at([30 + index * 142 + random() * 40, 640], tree(colours), 0.6 + random() * 0.5)),
    ground(colours, random, 630),
    path('M0 720 C400 690 900 800 1600 730 L1600 880 C900 920 400 830 0 870 Z', '#7c8481'),
    times(9, (index) =>
      at([60 + index * 190, 794 + Math.sin(index * 0.9) * 10], rect([0, 0, 90, 9], colours.cream, 4), 1, 2),
    ),
    times(6, (index) => at([120 + index * 280, 690 + random() * 16], bush(colours), 0.9)),
    at([760, 806], lorry(colours, random), 1.35),
    times(4, (index) => at([90 + index * 470, 905], bush(colours), 1.5)),
  ].join('')
}

function lorry(colours: Palette, random: Random): string {
  const tones = [colours.gold, colours.red, colours.cream, colours.leafPale, '#c89f6c']
  return [
    fade(ellipse([20, 8], [360, 20], colours.ink), 0.3),
    times(12, (index) => {
      const [column, row] = [index % 6, Math.floor(index / 6)]
      const tone = tones[Math.floor(random() * tones.length)] ?? colours.gold
      return (
        rect([-286 + column * 66, -176 - row * 62, 60, 58], tone, 3) +
        rect([-262 + column * 66, -176 - row * 62, 12, 58], colours.wall)
      )
    }),
    rect([-300, -118, 420, 78], colours.roof, 6),
    times(6, (index) => rect([-286 + index * 68, -108, 54, 58], colours.roofDeep, 4)),
    path(
      'M134 -40 V-196 Q134 -214 152 -214 H236 Q252 -214 262 -198 L304 -120 H330 Q344 -120 344 -104 V-40 Z',
      colours.cream,
    ),
    polygon(
      [
        [196, -194],
        [236, -194],
        [278, -120],
        [196, -120],
      ],
      colours.water,
    ),
    rect([134, -92, 210, 14], colours.red),
    circle([334, -66], 11, colours.gold),
    rect([-310, -44, 660, 20], colours.ink, 6),
    ...[-196, 236].map((x) => circle([x, -16], 46, colours.ink) + circle([x, -16], 21, colours.wallDeep)),
  ].join('')
}
