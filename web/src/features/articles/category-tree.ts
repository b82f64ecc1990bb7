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
