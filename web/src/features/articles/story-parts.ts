import { latePart, quietPart } from '@/shared/lib/late-part'

export const TextContents = quietPart(() => import('@/shared/ui/TextContents.vue'))
export const ArticleEnd = latePart(() => import('./ArticleEnd.vue'))
export const ArticleSiblings = latePart(() => import('./ArticleSiblings.vue'))
