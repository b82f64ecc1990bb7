import type { Palette } from './palette'
import { at, circle, ellipse, path, polygon, rect, type Point } from './shapes'

export interface PersonLook {
  shirt: string
  hasHat?: boolean
  /** Both arms, as degrees away from hanging down; positive lifts them outwards to the right. */
  arms?: Point
  hasLongHair?: boolean
}

const SKIN = '#d9a57c'

/** A standing person on the origin, about 250 high. */
export function person(
  colours: Palette,
  { shirt, hasHat, hasLongHair, arms = [10, -10] }: PersonLook,
): string {
  return [
    hasLongHair
      ? path('M-26 -222 C-36 -180 -34 -160 -24 -150 L24 -150 C34 -160 36 -180 26 -222 Z', colours.ink)
      : '',
    rect([-26, -96, 22, 96], colours.ink, 8),
    rect([4, -96, 22, 96], colours.ink, 8),
    arm([-30, -166], arms[1], shirt),
    path('M-38 -170 Q-36 -186 -16 -186 L16 -186 Q36 -186 38 -170 L34 -84 L-34 -84 Z', shirt),
    arm([30, -166], arms[0], shirt),
    rect([-9, -200, 18, 20], SKIN, 6),
    ellipse([0, -216], [23, 27], SKIN),
    path('M-25 -212 C-30 -250 30 -250 25 -212 C14 -232 -12 -234 -25 -212 Z', colours.ink),
    hasHat
      ? polygon(
          [
            [-58, -218],
            [0, -266],
            [58, -218],
          ],
          '#e9d3a1',
        ) + ellipse([0, -218], [58, 9], '#d8bd82')
      : '',
  ].join('')
}

function arm(shoulder: Point, degrees: number, shirt: string): string {
  return at(shoulder, rect([-9, -8, 18, 62], shirt, 9) + rect([-7, 48, 14, 34], SKIN, 7), 1, -degrees)
}

/** Head and shoulders from behind, sitting; the origin is the middle of the shoulders' lower edge. */
export function seated(colours: Palette, shirt: string, hasLongHair = false): string {
  return [
    path('M-70 0 C-70 -66 -48 -78 0 -80 C48 -78 70 -66 70 0 Z', shirt),
    circle([0, -112], 38, colours.ink),
    hasLongHair ? path('M-38 -116 C-40 -60 -34 -48 0 -46 C34 -48 40 -60 38 -116 Z', colours.ink) : '',
    hasLongHair ? '' : rect([-14, -84, 28, 18], SKIN, 6),
  ].join('')
}
