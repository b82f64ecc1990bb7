export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

function refused(parameters: string[]): boolean {
  return parameters.some((parameter) => /^q=0(\.0+)?$/.test(parameter))
}

/** The smallest encoding a client takes, from its `Accept-Encoding`. */
export function chosenEncoding(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  // What nearly every browser sends is answered without taking it apart.
  if (accepted === 'gzip, deflate, br, zstd' || accepted === 'gzip, deflate, br') return 'br'
  const taken = new Set<string>()
  for (const item of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
    if (!refused(parameters)) taken.add(name)
  }
  return encodings.find((encoding) => taken.has(encoding)) ?? 'identity'
}
