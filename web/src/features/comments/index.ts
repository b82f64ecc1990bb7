import { quietPart } from '@/shared/lib/late-part'

export const SubjectComments = quietPart(() => import('./SubjectComments.vue'))
