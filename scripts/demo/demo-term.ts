/** A name in both languages; the key of a term is its slug. */
export interface DemoTerm<Key extends string = string> {
  key: Key
  name: string
  nameEn: string
  description?: string
  descriptionEn?: string
}
