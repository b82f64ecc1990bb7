import { quietPart } from '@/shared/lib/late-part'

/** The body of an entry: on the first visit it is read as the server wrote it, and its code is in no hurry. */
export const RichText = quietPart(() => import('./RichText.vue'))
