import { RouterView } from 'vue-router'
import { partInTurn, quietPart } from '@/shared/lib/late-part'
import SiteHeader from './layouts/SiteHeader.vue'

export const Header = partInTurn(SiteHeader)
export const Page = partInTurn(RouterView)
/** Its links work as they are. */
export const Footer = quietPart(() => import('./layouts/SiteFooter.vue'))
