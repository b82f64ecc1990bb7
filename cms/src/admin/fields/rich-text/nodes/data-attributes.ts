import type { Attributes } from '@tiptap/core'

/** Attributes of a node that travel as data attributes when the node is copied: prefix "file", name "sizeBytes" -> data-file-sizebytes. */
export function dataAttributes(prefix: string, names: readonly string[]): Attributes {
  return Object.fromEntries(
    names.map((name) => {
      const attribute = `data-${prefix}-${name.toLowerCase()}`
      return [
        name,
        {
          default: null,
          parseHTML: (element: HTMLElement) => element.getAttribute(attribute),
          renderHTML: (attributes: Record<string, unknown>) =>
            attributes[name] === null ? {} : { [attribute]: attributes[name] },
        },
      ]
    }),
  )
}
