/** Whether a request takes a file from its first byte: one that asks how large it is, or goes on in the middle, does not. */
export function takesWholeFile({ method, range }: { method: string; range: string }): boolean {
  return method === 'GET' && (range === '' || /^bytes=0-/.test(range))
}
