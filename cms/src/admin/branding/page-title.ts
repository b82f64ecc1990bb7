const OUR_NAME = 'Quản trị cổng'

/** The title with our name in place of the panel's maker's. */
export function ourTitle(title: string): string {
  return title.replace(/^Strapi Admin$/u, OUR_NAME).replace(/ \| Strapi$/u, ` | ${OUR_NAME}`)
}

function mendTitle(): void {
  const title = ourTitle(document.title)
  if (title !== document.title) document.title = title
}

/** The panel writes its maker's name into every page title; this puts ours there. */
export function keepPageTitle(): void {
  const title = document.querySelector('title')
  if (title) new MutationObserver(mendTitle).observe(title, { childList: true })
  mendTitle()
}
