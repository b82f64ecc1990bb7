function randomKey(): string {
  // Not randomUUID: browsers lack it on a portal without TLS.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

/**
 * Gives the Idempotency-Key of a form: the same one as long as the form says the same, so that a second try after a lost
 * answer is no second letter.
 */
export function formKeys(): (content: object) => string {
  let last = { content: '', key: '' }
  return (content) => {
    const written = JSON.stringify(content)
    if (written !== last.content) last = { content: written, key: randomKey() }
    return last.key
  }
}
