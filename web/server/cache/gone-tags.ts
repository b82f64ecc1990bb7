/** How the CMS tells that an entry was withdrawn: readers must not see it again, not even while nothing newer can be had. */
const mark = 'gone:'

/** Tags of the entries that were withdrawn, of all that changed. */
export function goneTags(changed: readonly string[]): string[] {
  return changed.filter((tag) => tag.startsWith(mark)).map((tag) => tag.slice(mark.length))
}

/** How the withdrawal of what has this tag is told. */
export const goneTag = (tag: string): string => mark + tag
