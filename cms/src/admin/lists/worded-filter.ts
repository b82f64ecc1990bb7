/** What the panel knows of a field that lists can be filtered by, as far as naming its values needs it. */
export interface Filter {
  type?: string
  options?: { label: string; value: string }[]
  input?: unknown
}

const YES_NO = [
  { label: 'Có', value: 'true' },
  { label: 'Không', value: 'false' },
]

/** A filter whose chip says the word of a value: the panel looks it up only for a filter with an `input` of its own. */
export function wordedFilter<Field extends Filter>(filter: Field, input: unknown): Field {
  if (filter.input) return filter
  if (filter.type === 'enumeration' && filter.options) return { ...filter, input }
  return filter.type === 'boolean' ? { ...filter, options: YES_NO, input } : filter
}
