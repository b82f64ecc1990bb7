/** How one field of a type is called for editors. */
export interface FieldView {
  label: string
  /** One line where a mistake is likely. */
  help?: string
}

/** How a type is shown to editors. */
export interface EntryView {
  uid: string
  fields: Readonly<Record<string, FieldView>>
  /** Fields of the form in the order of the work; the fields of a row share its width. */
  rows: readonly (readonly string[])[]
  /** The field by which an entry is called in lists and choices. */
  title: string
  /** Columns of the list; none for a component or a single entry. */
  columns?: readonly string[]
  sort?: { by: string; order: 'ASC' | 'DESC' }
}

/** Widest row of the form, in columns of Strapi's grid. */
export const ROW_WIDTH = 12
