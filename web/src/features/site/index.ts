import { latePart } from '@/shared/lib/late-part'

export { pagesQuery, yearQuery, yearsQuery } from './site.queries'
export { useSite } from './use-site'
export const PartnerLinks = latePart(() => import('./PartnerLinks.vue'))
export const QuickLinks = latePart(() => import('./QuickLinks.vue'))
