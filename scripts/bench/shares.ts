/**
 * What each connection asks for: where there is enough for all, no two ask for the same, for the second would meet what
 * the first just warmed; else all ask for everything, each from another place on.
 */
export function* sharesOf<Item>(items: Item[], connections: number): Generator<Item[], undefined> {
  for (let connection = 0; connection < connections; connection++) {
    const from = Math.floor((connection * items.length) / connections)
    const to = Math.floor(((connection + 1) * items.length) / connections)
    yield items.length >= connections
      ? items.slice(from, to)
      : [...items.slice(from), ...items.slice(0, from)]
  }
  return undefined
}
