/** A route anybody may call: `GET /api<path>`, answered by `<uid>.<action>`. */
export const publicRoute = (path: string, handler: string) => ({
  method: 'GET' as const,
  path,
  handler,
  config: { auth: false as const },
})
