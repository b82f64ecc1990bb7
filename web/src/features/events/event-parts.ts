import { latePart, quietPart } from '@/shared/lib/late-part'

export const EventFacts = quietPart(() => import('./EventFacts.vue'))
export const EventGallery = latePart(() => import('./EventGallery.vue'))
export const EventResults = latePart(() => import('./EventResults.vue'))
export const ShareTools = latePart(() => import('@/shared/ui/ShareTools.vue'))
