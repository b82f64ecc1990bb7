import type { SubjectKind } from '../../../contract/subjects'

/** What keeps its former addresses. */
export type MovedKind = SubjectKind | 'category' | 'tag'
