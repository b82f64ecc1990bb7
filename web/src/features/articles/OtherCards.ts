import { partInSight } from '@/shared/lib/late-part'
import ArticleCards from './ArticleCards.vue'

/** The cards of a list below those that a reader sees first. */
export const OtherCards = partInSight(ArticleCards)
