import type { EntryView } from '../entry-view'
import { articleView } from './article'
import { eventResultsView, eventView } from './event'
import { officialDocumentView } from './official-document'
import { questionViews } from './questions'
import { menuComponentViews, siteViews } from './site'
import { readerAccountView } from './reader-account'
import { siteSettingView } from './site-setting'
import { submissionView } from './submission'
import { termViews } from './terms'

/** How every type that editors see is shown to them. */
export const typeViews: readonly EntryView[] = [
  articleView,
  officialDocumentView,
  eventView,
  ...siteViews,
  siteSettingView,
  ...termViews,
  ...questionViews,
  submissionView,
  readerAccountView,
]

/** The same for the parts entries are made of. */
export const componentViews: readonly EntryView[] = [eventResultsView, ...menuComponentViews]
