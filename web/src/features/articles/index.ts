import { latePart } from '@/shared/lib/late-part'

export { default as LeadStories } from './LeadStories.vue'
export { articlesQuery, categoriesQuery, tagsQuery } from './articles.queries'
export { leadQueries } from './lead-queries'
export const CategoryPairs = latePart(() => import('./CategoryPairs.vue'))
