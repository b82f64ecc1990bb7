type Say = (fault: string) => string

/** What is wrong with a text that must be there. */
export function textFault(text: string, least: number, say: Say): string | undefined {
  const { length } = text.trim()
  if (length === 0) return say('required')
  return length < least ? say('tooShort') : undefined
}

/** A mail address that could exist. The server looks closer. */
export function emailFault(text: string, say: Say): string | undefined {
  return text.trim() === '' || /^\S+@\S+\.\S+$/.test(text.trim()) ? undefined : say('email')
}

/** The faults that are there. */
export function present<Field extends string>(
  faults: Partial<Record<Field, string | undefined>>,
): Partial<Record<Field, string>> {
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault)) as Partial<
    Record<Field, string>
  >
}
