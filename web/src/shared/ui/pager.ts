/** Page numbers to offer, with `null` for a gap: the ends, the present page and its neighbours. */
export function pagesToOffer(page: number, pageCount: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount]
  const pages = [...new Set(wanted)].filter((one) => one >= 1 && one <= pageCount)
  return pages.flatMap((one, index) => withGap(one, pages[index - 1]))
}

function withGap(page: number, before: number | undefined): (number | null)[] {
  if (before === undefined || page - before === 1) return [page]
  return page - before === 2 ? [page - 1, page] : [null, page]
}
