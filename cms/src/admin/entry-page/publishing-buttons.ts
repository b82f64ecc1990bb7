/** What a button beside an entry says of itself, as far as telling who may press it needs. */
export interface ButtonDescription {
  position?: string | readonly string[]
}

const PUBLISHING = ['publish', 'unpublish']

/** Whether a button may publish: those of several languages have no type, and stand in the panel. */
export function mayPublish(type: string | undefined): boolean {
  return type === undefined || PUBLISHING.includes(type)
}

/** Whether a button publishes: by its type, or, where it has none, by its place in the panel. */
export function publishes(type: string | undefined, description: ButtonDescription | null): boolean {
  return type ? PUBLISHING.includes(type) : Boolean(description?.position?.includes('panel'))
}
