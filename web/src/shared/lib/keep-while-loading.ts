/** A query that was asked for before, as far as its list is told by the first word of its key. */
interface Former {
  key: readonly unknown[]
}

/**
 * `placeholderData` of a list (the first word of its key): its former items stay until the next ones are there, so that
 * the page does not jump. Whoever follows the reader from page to page asks for one list after another, and the items
 * of one are none of the next.
 */
export const keepWhileLoading =
  <Data>(list: string) =>
  (data: Data | undefined, former: Former | undefined): Data | undefined =>
    former?.key[0] === list ? data : undefined
