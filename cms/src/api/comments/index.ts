export { countComments } from './count-comments'
export { forgetAuthor, listOwnComments } from './own-comments'
export { listOwnReactions, listOwnReports } from './own-reactions'
export { moderateComments, moderationRoutes } from './portal/routes'
