import type { SubjectKind } from '../../../../contract/subjects'
import { subjectKinds } from '../../../kernel/subjects/kinds'

type May = (action: string, uid: string) => boolean

const EXPLORER = 'plugin::content-manager.explorer.'

/** Whether somebody may see the links of entries of this kind: who may read the entries may. */
export const mayRead = (may: May, kind: SubjectKind): boolean =>
  may(`${EXPLORER}read`, subjectKinds[kind].uid)

/** Whether somebody may link entries of this kind: who may change the entries may. */
export const mayLink = (may: May, kind: SubjectKind): boolean =>
  may(`${EXPLORER}update`, subjectKinds[kind].uid)
