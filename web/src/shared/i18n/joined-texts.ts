import type { Messages } from './message-text'

/** Joins texts by namespace; of one namespace the keys of the first level are joined. */
export function joinedTexts(parts: Messages[]): Messages {
  const joined: Messages = {}
  for (const [name, texts] of parts.flatMap(Object.entries<Messages[string]>)) {
    joined[name] = Object.assign({}, joined[name], texts)
  }
  return joined
}
