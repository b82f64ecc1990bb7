import { h, type FunctionalComponent } from 'vue'
import { useRoute } from 'vue-router'

/** The path of an address: a list is the same page whatever is asked of it. */
const pathOf = (address: string): string => (address.split(/[?#]/, 1)[0] ?? '').replace(/(.)\/$/, '$1')

/**
 * A link that tells where a reader is: one to the present page says so, as menus need. Elsewhere a plain `<a>` will do,
 * since the app follows all links alike.
 */
const PageLink: FunctionalComponent<{ href: string }> = ({ href }, { slots }) => {
  const isPresent = pathOf(href) === useRoute().path
  return h('a', { href, 'aria-current': isPresent ? 'page' : undefined }, slots.default?.())
}
PageLink.props = ['href']

export default PageLink
