import { LeadStories } from '@/features/articles'
import { DocumentNotices } from '@/features/documents'
import { SiteStatistics } from '@/features/statistics'
import { partInTurn } from '@/shared/lib/late-part'

export const Lead = partInTurn(LeadStories)
/** Has to be there before the counts it shows are, as the server knows none. */
export const Documents = partInTurn(DocumentNotices)
export const Statistics = partInTurn(SiteStatistics)
