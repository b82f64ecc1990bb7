interface Branch {
  id: string
  parentId: string | null
}

/** The categories above one, topmost first; a circle that editors made ends where it closes. */
export function categoriesAbove<Category extends Branch>(category: Category, all: Category[]): Category[] {
  const above: Category[] = []
  let parentId = category.parentId
  while (parentId !== null) {
    const parent = all.find(({ id }) => id === parentId)
    if (!parent || parent.id === category.id || above.includes(parent)) break
    above.unshift(parent)
    parentId = parent.parentId
  }
  return above
}

interface Addressed {
  slug: string
  formerSlugs: string[]
}

/** The category that has this slug, or else the one that once had it. */
export function categoryAt<Category extends Addressed>(slug: string, all: Category[]): Category | null {
  const present = all.find((category) => category.slug === slug)
  return present ?? all.find(({ formerSlugs }) => formerSlugs.includes(slug)) ?? null
}
