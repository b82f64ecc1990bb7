import { slugOf } from '../../kernel/fold/slug'

/** A new entry as it stands, and the slugs that were made for it while its title was typed. */
interface Typing {
  title: string
  slug: string
  made: ReadonlySet<string>
}

/** The slug that goes with the title; null where the editor wrote one of their own. */
export function followingSlug({ title, slug, made }: Typing): string | null {
  // Any slug made so far counts: typing is faster than the form, which may still show an earlier one.
  return slug === '' || made.has(slug) ? slugOf(title) : null
}
