import { leafShape } from './nature'
import type { Palette } from './palette'
import { gearAndLeaf } from './marks-shapes'
import { at, circle, ellipse, fade, HEIGHT, line, path, rect, times, WIDTH, type Random } from './shapes'

/** A desk from above: papers, a seal, a pen, a cup of tea. */
export function papers(colours: Palette, random: Random): string {
  return [
    rect([0, 0, WIDTH, HEIGHT], colours.groundDeep),
    times(8, (index) => fade(line(`M0 ${60 + index * 118} H1600`, colours.wood, 4), 0.35)),
    fade(
      at(
        [-60, -20],
        times(9, (index) =>
          at(
            [60 + index * 46, 40 + index * 30],
            leafShape(colours.leafDeep, colours.leafDeep),
            2.4,
            15 + index * 12,
          ),
        ),
      ),
      0.12,
    ),
    at([360, 470], sheet(colours, 'text'), 1, -11 + random() * 6),
    at([1120, 460], sheet(colours, 'table'), 1, 4 + random() * 6),
    at([760, 480], sheet(colours, 'sealed'), 1.08, -3 + random() * 5),
    at([1330, 690], cup(colours)),
    at([1080, 760], pen(colours), 1, -24),
    at([230, 770], stampHandle(colours)),
  ].join('')
}

function sheet(colours: Palette, kind: 'text' | 'table' | 'sealed'): string {
  const lines = (top: number, count: number) =>
    times(count, (index) =>
      rect([-170, top + index * 34, index % 4 === 3 ? 220 : 340, 11], colours.wallDeep, 5),
    )
  const parts = {
    text: lines(-170, 13),
    table: times(6, (row) =>
      times(3, (column) =>
        rect(
          [-174 + column * 118, -150 + row * 62, 110, 54],
          row === 0 ? colours.roof : column === 2 ? colours.leafPale : colours.wall,
          3,
        ),
      ),
    ),
    sealed:
      lines(-150, 8) +
      fade(
        at(
          [96, 196],
          circle([0, 0], 74, colours.red) +
            circle([0, 0], 64, colours.cream) +
            gearAndLeaf(colours.red, colours.cream),
        ),
        0.82,
      ),
  }
  return (
    fade(rect([-214, -292, 450, 620], colours.ink, 6), 0.14) +
    rect([-222, -304, 444, 620], colours.cream, 6) +
    rect([-170, -256, 200, 20], colours.roof, 6) +
    rect([-170, -222, 120, 9], colours.gold, 4) +
    parts[kind]
  )
}

function cup({ cream, wallDeep, gold, ink }: Palette): string {
  return (
    fade(circle([12, 16], 118, ink), 0.16) +
    circle([0, 0], 116, cream) +
    circle([0, 0], 98, wallDeep) +
    circle([0, 0], 82, cream) +
    circle([0, 0], 70, gold) +
    fade(ellipse([-20, -22], [24, 14], cream), 0.5) +
    path('M76 -18 q54 18 0 40 l-4 -12 q28 -10 2 -18 Z', cream)
  )
}

function pen({ roofDeep, gold, ink }: Palette): string {
  return (
    fade(rect([-152, 4, 330, 18], ink, 9), 0.2) +
    rect([-160, -12, 260, 24], roofDeep, 11) +
    rect([60, -12, 16, 24], gold) +
    path('M100 -10 L156 0 L100 10 Z', gold) +
    rect([-140, -18, 92, 7], gold, 3)
  )
}

function stampHandle({ wood, woodDeep, red, ink }: Palette): string {
  return (
    fade(ellipse([16, 24], [96, 60], ink), 0.2) +
    rect([-84, -34, 168, 72], woodDeep, 18) +
    rect([-70, 22, 140, 18], red, 8) +
    circle([0, -16], 50, wood) +
    fade(ellipse([-14, -32], [16, 10], '#ffffff'), 0.4)
  )
}
