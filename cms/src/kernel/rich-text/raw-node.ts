/** A node as somebody sent it: the shape is read, nothing in it is believed yet. */
export interface RawNode {
  type: string
  attrs: Record<string, unknown>
  content: readonly unknown[]
  text: string
  marks: readonly unknown[]
}

/** True for plain objects: neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads a node, or null where the value is none. */
export function readNode(value: unknown): RawNode | null {
  if (!isRecord(value) || typeof value.type !== 'string') return null
  return {
    type: value.type,
    attrs: isRecord(value.attrs) ? value.attrs : {},
    content: Array.isArray(value.content) ? value.content : [],
    text: typeof value.text === 'string' ? value.text : '',
    marks: Array.isArray(value.marks) ? value.marks : [],
  }
}
