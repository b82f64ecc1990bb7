import { partInSight, quietPart } from '@/shared/lib/late-part'
import Search from './HeaderSearch.vue'
import Entries from './MenuEntries.vue'

/** Its links work as they are; what else it does can wait until the page is there. */
export const TopLine = quietPart(() => import('./TopLine.vue'))
/** Not to be seen on phones. */
export const HeaderSearch = partInSight(Search)
/** Phones show them when asked to. */
export const MenuEntries = partInSight(Entries)
