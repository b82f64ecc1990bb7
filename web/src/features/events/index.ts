import { latePart } from '@/shared/lib/late-part'

export const EventStrip = latePart(() => import('./EventStrip.vue'))
