/** A phone and a desk, in CSS pixels. */
export const widths = [360, 1280]
