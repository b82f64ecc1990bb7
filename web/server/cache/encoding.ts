export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

function refused(parameters: string[]): boolean {
  return parameters.some((parameter) => /^q=0(\.0+)?$/.test(parameter))
}

function smallestTaken(accepted: string): Encoding {
  const taken = new Set<string>()
  for (const item of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
    if (!refused(parameters)) taken.add(name)
  }
  return encodings.find((encoding) => taken.has(encoding)) ?? 'identity'
}

const remembered = 100
const choices = new Map<string, Encoding>()

/** The smallest encoding a client takes, from its `Accept-Encoding`. */
export function chosenEncoding(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  const known = choices.get(accepted)
  if (known) return known
  // Clients share a few of these, which are not taken apart each time; strangers must not fill the memory.
  if (choices.size >= remembered) choices.clear()
  const choice = smallestTaken(accepted)
  choices.set(accepted, choice)
  return choice
}
