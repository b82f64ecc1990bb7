/** SVG in small words. Lengths are in the 1600 × 900 units of the canvas. */
export const WIDTH = 1600
export const HEIGHT = 900

/** A number from 0 up to (not including) 1; the same sequence for the same seed. */
export type Random = () => number

/** A small seeded generator (mulberry32), so that a picture looks the same at each seeding. */
export function randomFrom(seed: number): Random {
  let state = seed * 0x9e3779b1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A box given by its corner, width and height; `rx` rounds the corners. */
export function rect(
  box: [x: number, y: number, width: number, height: number],
  fill: string,
  rx = 0,
): string {
  const [x, y, width, height] = box
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}" fill="${fill}"/>`
}

export function circle([x, y]: Point, radius: number, fill: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
}

export function ellipse([x, y]: Point, [rx, ry]: Point, fill: string): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`
}

export type Point = [x: number, y: number]

export function polygon(points: readonly Point[], fill: string): string {
  return `<polygon points="${points.map((point) => point.join(',')).join(' ')}" fill="${fill}"/>`
}

export function path(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`
}

export function line(d: string, stroke: string, width: number): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
}

/** Moves, scales and turns what is inside: `at([x, y], parts, 1.2, 15)`. */
export function at([x, y]: Point, parts: string, scale = 1, degrees = 0): string {
  return `<g transform="translate(${x} ${y}) rotate(${degrees}) scale(${scale})">${parts}</g>`
}

export function fade(parts: string, opacity: number): string {
  return `<g opacity="${opacity}">${parts}</g>`
}

/** Draws `count` times, numbered from 0. */
export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}

/** A fill that runs from one colour above to another below. */
export function gradient(id: string, [top, low]: readonly [string, string]): string {
  return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs>`
}
