/** The slug of a title: unaccented, lower case, words joined by hyphens; at most 120 characters, cut between words. */
export function slugOf(title: string): string {
  const folded = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
  return folded.length <= 120 ? folded : folded.slice(0, folded.lastIndexOf('-', 120))
}
