/** `wanted`, or the first of wanted-2, wanted-3 … that is not taken. */
export const freeSlug = (wanted: string, taken: Iterable<string>): string => {
  const used = new Set(taken)
  if (!used.has(wanted)) return wanted
  let number = 2
  while (used.has(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}
