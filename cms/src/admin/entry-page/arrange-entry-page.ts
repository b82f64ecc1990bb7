import type { StrapiApp } from '@strapi/strapi/admin'
import { LinkPanel } from '../links/LinkPanel'
import { SlugFollower } from '../slugs/SlugFollower'
import { SubmissionPanel } from './SubmissionPanel'
import { forPublishers, type DocumentAction } from './for-publishers'

type Panel = typeof LinkPanel | typeof SlugFollower | typeof SubmissionPanel

interface ContentManagerApis {
  addEditViewSidePanel: (panels: Panel[]) => void
  addDocumentAction: (change: (actions: DocumentAction[]) => DocumentAction[]) => void
}

/** What stands beside the form of an entry, and who is offered to publish it. */
export function arrangeEntryPage(app: Pick<StrapiApp, 'getPlugin'>): void {
  const apis: Partial<ContentManagerApis> = app.getPlugin('content-manager').apis
  apis.addEditViewSidePanel?.([LinkPanel, SubmissionPanel, SlugFollower])
  apis.addDocumentAction?.((actions) => actions.map(forPublishers))
}
