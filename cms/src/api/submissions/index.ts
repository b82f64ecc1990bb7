export { submissionRoutes } from './portal/routes'
export { watchDecisions } from './watch-decisions'
