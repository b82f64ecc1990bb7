import type { CommentDto } from '@contract/comments'
import type { SubjectRef } from '@contract/subjects'
import { inject, provide, type InjectionKey } from 'vue'

/** What every part of the comments about one subject needs of the whole. */
export interface CommentPanel {
  subject: SubjectRef
  isClosed: boolean
  /** Whether the reader is not signed in: then a form asks for a name and a solved challenge. */
  isGuest: boolean
  consentVersion: string
  addressOfComment: (id: string) => string
  /** Asks for the comments anew. */
  refresh: () => Promise<unknown>
  /** Asks for the comments anew and goes to one just written, wherever it stands. */
  showWritten: (id: string) => Promise<unknown>
  /** Changes one comment where it stands: a liked one must not leave for another place under the reader's finger. */
  change: (id: string, change: (comment: CommentDto) => CommentDto) => void
  /** Tells the reader what came of an action. */
  say: (message: string) => void
}

const panelKey: InjectionKey<() => CommentPanel> = Symbol('comment panel')

/** Gives the parts below their panel. */
export function provideCommentPanel(panel: () => CommentPanel): void {
  provide(panelKey, panel)
}

/** The panel a part stands in, as it is when asked. */
export function useCommentPanel(): () => CommentPanel {
  const panel = inject(panelKey)
  if (!panel) throw new Error('useCommentPanel() is called outside the comments')
  return panel
}
