/** Articles on one page of a list: fills rows of two and of three. */
export const articlesAPage = 12

/** Of which so many stand beside each other where there is room. */
export const rowOfCards = 3
