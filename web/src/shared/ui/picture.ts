import type { ImageDto } from '@contract/media'

/** `srcset` of a picture and its smaller renderings; nothing where there is only one size. */
export function sourceSetOf(image: Pick<ImageDto, 'url' | 'width' | 'sources'>): string | undefined {
  if (image.sources.length === 0) return undefined
  const all = [...image.sources, { url: image.url, width: image.width }]
  return all.map(({ url, width }) => `${url} ${width}w`).join(', ')
}

/** How many drawings CategoryPattern has. */
export const patternCount = 6

/** The same words always lead to the same drawing. */
export function patternNumber(seed: string): number {
  let sum = 0
  for (const letter of seed) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return sum % patternCount
}
