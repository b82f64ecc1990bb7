const QUICKEST_SECONDS = 3

/** Whether a form looks filled in by a program: a field that people do not see was used, or it took less than three seconds. */
export const looksAutomatic = (honeypot: string | undefined, fillSeconds: number | null): boolean =>
  Boolean(honeypot) || (fillSeconds !== null && fillSeconds < QUICKEST_SECONDS)
