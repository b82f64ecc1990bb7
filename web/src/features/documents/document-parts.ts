import { latePart, quietPart } from '@/shared/lib/late-part'

export const DocumentFacts = quietPart(() => import('./DocumentFacts.vue'))
export const DocumentConsultation = latePart(() => import('./DocumentConsultation.vue'))
export const ShareTools = latePart(() => import('@/shared/ui/ShareTools.vue'))
