import type { Core } from '@strapi/strapi'
import { articleWatches, createArticleCounts } from './api/articles'
import { moderateComments, moderationRoutes } from './api/comments'
import { documentWatches } from './api/documents'
import { eventWatches } from './api/events'
import { linkPanelRoutes, linkWatch } from './api/links'
import { questionWatches, watchAnswers } from './api/questions'
import { bootstrapReaders } from './api/readers'
import { siteWatches } from './api/site'
import { bootstrapStatistics } from './api/statistics'
import { submissionRoutes, watchDecisions } from './api/submissions'
import { watchMedia } from './kernel/change-log/watch-media'
import { watchWrites } from './kernel/change-log/watch-writes'
import { createOwnTables } from './kernel/database/own-tables'
import { closeReads, openReads } from './kernel/database/reads'
import { arrangeEditing } from './kernel/editing'
import { prepareEntries } from './kernel/entries/prepare-entries'
import { forgetForgedAddress } from './kernel/identity'
import { ensureLanguages } from './kernel/languages/ensure-languages'
import { drain } from './kernel/lifecycle/drain'
import { letReadersLeave } from './kernel/lifecycle/let-readers-leave'
import { tellMailFolder } from './kernel/mail/tell-mail-folder'
import { answerInWordsOfReader } from './kernel/refusals'
import { dropSentFiles } from './kernel/request/drop-sent-files'
import { registerRichText } from './kernel/rich-text'
import { routeApiFirst } from './kernel/routes/route-api-first'
import { startSchedule } from './kernel/schedule/start-schedule'
import { createWordIndexes } from './kernel/search/word-index'
import { ensureStaffRoles } from './kernel/staff/ensure-staff-roles'
import { registerGuardedRoutes } from './kernel/staff/guarded-routes'
import { registerStaffRoutes } from './kernel/staff/staff-routes'
import { keepSecurityHeaders } from './kernel/stock-middlewares/keep-security-headers'
import { spareReadsTheParser } from './kernel/stock-middlewares/spare-reads-the-parser'
import { ensureUploadSettings } from './kernel/uploads/ensure-upload-settings'
import { bootstrapVoices } from './kernel/voices'

interface Portal {
  strapi: Core.Strapi
}

export default {
  register({ strapi }: Portal) {
    letReadersLeave(strapi)
    forgetForgedAddress(strapi)
    answerInWordsOfReader(strapi)
    dropSentFiles(strapi)
    keepSecurityHeaders(strapi)
    spareReadsTheParser(strapi)
    registerRichText(strapi)
    prepareEntries(strapi)
    registerStaffRoutes(strapi, [...linkPanelRoutes, ...submissionRoutes])
    registerGuardedRoutes(strapi, moderateComments, moderationRoutes)
    watchAnswers(strapi)
    watchDecisions(strapi)
    watchWrites(strapi, [
      ...articleWatches(strapi),
      ...documentWatches(strapi),
      ...eventWatches(strapi),
      ...siteWatches(strapi),
      linkWatch,
      ...questionWatches,
    ])
  },

  async bootstrap({ strapi }: Portal) {
    await createOwnTables(strapi)
    await createWordIndexes(strapi)
    await createArticleCounts(strapi)
    openReads(strapi)
    await arrangeEditing(strapi)
    await ensureLanguages(strapi)
    await ensureStaffRoles(strapi)
    await ensureUploadSettings(strapi)
    watchMedia(strapi)
    tellMailFolder(strapi)
    startSchedule(strapi)
    await bootstrapVoices(strapi)
    await bootstrapReaders(strapi)
    await bootstrapStatistics(strapi)
    routeApiFirst(strapi)
  },

  async destroy({ strapi }: Portal) {
    await drain(strapi.server.httpServer)
    await closeReads(strapi)
  },
}
