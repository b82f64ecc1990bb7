/** A route by which readers speak: `<method> /api<path>`, answered by `<uid>.<action>`. Who speaks is found in the action. */
export const voiceRoute = (method: 'POST' | 'PUT' | 'DELETE', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { auth: false as const },
})
