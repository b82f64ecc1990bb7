import { at, circle, line, path, rect, times } from './shapes'

/** The centre's mark: a gear around a leaf; the origin is its middle, about 200 wide. */
export function gearAndLeaf(gear: string, leaf: string): string {
  return [
    times(12, (index) => at([0, 0], rect([-13, -104, 26, 34], gear, 5), 1, index * 30)),
    circle([0, 0], 82, gear),
    circle([0, 0], 62, leaf),
    path('M-34 30 C-40 -22 -4 -46 42 -42 C46 6 18 42 -34 30 Z', gear),
    line('M-42 44 C-22 10 4 -10 30 -30', leaf, 6),
  ].join('')
}
