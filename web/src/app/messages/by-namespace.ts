/** The namespace of a messages file: `articles` for `features/articles/messages/vi.json`, `app` for the app's own. */
export function namespaceOf(path: string): string {
  return /([^/]+)\/messages\/(?:first\/)?[^/]+$/.exec(path)?.[1] ?? 'app'
}

/** What files of one language bring, each below its namespace. */
export function byNamespace<Content>(files: Record<string, Content>): Record<string, Content>[] {
  return Object.entries(files).map(([path, content]) => ({ [namespaceOf(path)]: content }))
}
