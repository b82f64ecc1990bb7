import { h, type FunctionalComponent } from 'vue'
import { linkTargetOf } from '@/shared/lib/link-target'
import PageLink from './PageLink'

/** A link whose address editors wrote: a page of the portal, a file or another site. */
const AppLink: FunctionalComponent<{ href: string }> = ({ href }, context) => {
  const target = linkTargetOf(href)
  if (!target) return h('span', context.slots.default?.())
  if (target.kind === 'page') return PageLink(target, context)
  return h('a', { href: target.href, rel: target.rel }, context.slots.default?.())
}
AppLink.props = ['href']

export default AppLink
