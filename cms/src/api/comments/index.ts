export { countComments } from './count-comments'
export { forgetAuthor, listOwnComments } from './own-comments'
export { moderateComments, moderationRoutes } from './portal/routes'
