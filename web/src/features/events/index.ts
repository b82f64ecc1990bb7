import { latePart } from '@/shared/lib/late-part'

export { eventsQuery } from './events.queries'
export const EventStrip = latePart(() => import('./EventStrip.vue'))
