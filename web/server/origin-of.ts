/** The origin of an address in a setting. Throws an `Error` that names the setting where it is none. */
export function originOf(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`${name} is not an address such as http://localhost:3000: ${value}`)
  return url.origin
}
