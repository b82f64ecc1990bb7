const normaliseText = (text: string): string => text.normalize('NFC').replaceAll('\u00D0', 'Đ')

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/**
 * The same data with every text in one spelling: letters composed (NFC), and Ð (U+00D0, which looks the same) as the
 * Vietnamese Đ. Two spellings of one word would never be found or compared as equal.
 */
export const normaliseTexts = (value: unknown): unknown => {
  if (typeof value === 'string') return normaliseText(value)
  if (Array.isArray(value)) return value.map(normaliseTexts)
  if (!isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normaliseTexts(inner)]))
}
