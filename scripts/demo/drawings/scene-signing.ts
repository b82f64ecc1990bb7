import { hills, sky } from './nature'
import type { Palette } from './palette'
import { person } from './people'
import { gearAndLeaf } from './marks-shapes'
import { at, circle, ellipse, fade, HEIGHT, line, path, rect, times, WIDTH, type Random } from './shapes'

/** Two people shake hands over a table with folders and flowers, before a stage. */
export function signing(colours: Palette, random: Random): string {
  const [left, right] = random() < 0.5 ? [colours.cream, colours.gold] : [colours.leafPale, colours.cream]
  const isOnStage = random() < 0.5
  return [
    isOnStage ? stage(colours) : hall(colours, random),
    rect([0, 640, WIDTH, 260], colours.groundDeep),
    rect([0, 640, WIDTH, 14], colours.wood),
    at([600, 742], person(colours, { shirt: left, arms: [68, -12], hasLongHair: random() < 0.5 }), 1.6),
    at([1000, 742], person(colours, { shirt: right, arms: [12, -68] }), 1.6),
    circle([800, 548], 21, '#d9a57c'),
    rect([380, 640, 840, 200], colours.cream, 6),
    rect([380, 640, 840, 22], colours.gold, 6),
    times(13, (index) => fade(rect([410 + index * 64, 668, 10, 168], colours.wallDeep), 0.8)),
    at([800, 640], flowers(colours, random)),
    ...[520, 1080].map((x) => folder(colours, x)),
    at([170, 800], pot(colours), 1.2),
    at([1430, 800], pot(colours), 1.2),
  ].join('')
}

function stage(colours: Palette): string {
  return [
    rect([0, 0, WIDTH, HEIGHT], colours.wall),
    times(14, (index) => fade(rect([index * 118, 0, 52, 640], colours.wallDeep), 0.55)),
    rect([300, 70, 1000, 500], colours.roof, 10),
    rect([320, 90, 960, 460], colours.roofDeep, 6),
    fade(at([800, 300], gearAndLeaf(colours.gold, colours.leafPale), 2.2), 0.35),
    times(2, (index) =>
      path(
        index
          ? 'M1600 0 H1380 C1420 240 1400 480 1470 660 H1600 Z'
          : 'M0 0 H220 C180 240 200 480 130 660 H0 Z',
        colours.red,
      ),
    ),
  ].join('')
}

/** A bright hall: tall windows on the hills, a banner of light between them. */
function hall(colours: Palette, random: Random): string {
  const view = sky(colours, random) + hills(colours, random, 620)
  return [
    view,
    rect([0, 0, WIDTH, 90], colours.wall),
    rect([0, 560, WIDTH, 100], colours.wall),
    times(5, (index) => rect([-70 + index * 400, 0, 140, 640], colours.wall)),
    times(4, (index) =>
      line(`M${200 + index * 400} 90 V560 M${70 + index * 400} 300 H${330 + index * 400}`, colours.cream, 9),
    ),
    times(5, (index) => fade(rect([-70 + index * 400, 0, 26, 640], colours.wallDeep), 0.7)),
    rect([0, 552, WIDTH, 16], colours.woodDeep),
  ].join('')
}

function folder({ roof, cream, gold }: Palette, x: number): string {
  return (
    rect([x - 70, 622, 140, 20], roof, 4) +
    rect([x - 62, 616, 124, 10], cream, 2) +
    rect([x + 20, 608, 62, 7], gold, 3)
  )
}

function flowers(colours: Palette, random: Random): string {
  const petals = [colours.red, colours.gold, colours.cream]
  return (
    ellipse([0, -14], [104, 30], colours.leafDeep) +
    times(15, (index) =>
      circle([-84 + index * 12, -26 - random() * 26], 15, petals[index % 3] ?? colours.gold),
    )
  )
}

function pot({ leaf, leafDeep, wood, woodDeep }: Palette): string {
  return (
    times(7, (index) =>
      at(
        [0, -80],
        path('M0 0 C-22 -60 -14 -130 0 -170 C14 -130 22 -60 0 0 Z', index % 2 ? leaf : leafDeep),
        1,
        -66 + index * 22,
      ),
    ) +
    path('M-50 -84 H50 L38 10 H-38 Z', wood) +
    rect([-56, -96, 112, 20], woodDeep, 4)
  )
}
