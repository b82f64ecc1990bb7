/** What is wrong with a text of up to `most` characters that must be there. */
export function textFault(text: string, most: number): 'missing' | 'too-long' | null {
  const { length } = text.trim()
  if (length === 0) return 'missing'
  return length > most ? 'too-long' : null
}
