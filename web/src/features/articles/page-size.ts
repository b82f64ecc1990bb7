/** Articles on one page of a list: fills rows of two and of three. */
export const articlesAPage = 12
