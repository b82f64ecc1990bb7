import type { StrapiApp } from '@strapi/strapi/admin'
import { brandConfig } from './branding/config'
import { keepPageTitle } from './branding/page-title'
import { registerRichTextField } from './fields/rich-text'
import { registerHomeWidgets } from './home'
import { languageConfig } from './language/config'
import { preferVietnamese } from './language/prefer-vietnamese'
import { arrangeEntryPage } from './entry-page/arrange-entry-page'
import { showWordsInLists } from './lists/show-words-in-lists'
import { hideDevelopersPages, hideMarketplace } from './menu/hide-developers-pages'
import { registerModeration } from './moderation'
import { silenceAnnouncements } from './menu/silence-announcements'

preferVietnamese()
silenceAnnouncements()

export default {
  config: { ...languageConfig, ...brandConfig, tutorials: false, notifications: { releases: false } },

  register(app: StrapiApp) {
    registerRichTextField(app)
    hideMarketplace(app)
    hideDevelopersPages(app)
    showWordsInLists(app)
    registerHomeWidgets(app)
    // After the others: its widget comes first, somebody waits for the editors there.
    registerModeration(app)
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    arrangeEntryPage(app)
    keepPageTitle()
  },
}
