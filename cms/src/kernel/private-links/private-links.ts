import { sameSecret, sealOf } from '../identity'

/** What a private link leads to. Each has tokens of its own. */
export type PrivateKind = 'question' | 'submission'

const SHAPE = /^([A-Za-z0-9]{1,64})\.([\w-]{43})$/

const proofOf = (secret: string, kind: PrivateKind, documentId: string) =>
  sealOf(secret, `private-link:${kind}:${documentId}`)

/**
 * The secret part of a private link to an entry. It is worked out from the server's secret and stored nowhere, so no copy of
 * the database opens anything, and a mail written months later can still carry it.
 */
export const privateTokenOf = (secret: string, kind: PrivateKind, documentId: string): string =>
  `${documentId}.${proofOf(secret, kind, documentId)}`

/** The entry a token opens; null for a token this server never gave. */
export const entryBehind = (secret: string, kind: PrivateKind, token: string): string | null => {
  const [, documentId, proof] = SHAPE.exec(token) ?? []
  if (!documentId || !proof) return null
  return sameSecret(proof, proofOf(secret, kind, documentId)) ? documentId : null
}
