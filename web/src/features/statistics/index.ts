export { default as SiteStatistics } from './SiteStatistics.vue'
export { default as ViewCount } from './ViewCount.vue'
export { countVisits } from './count-visits'
export { usePageView } from './use-page-view'
