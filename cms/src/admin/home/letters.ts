/** A kind of letter that readers send, and the word under which the widget counts those that wait. */
interface LetterKind {
  uid: string
  word: 'letters.submissions' | 'letters.questions'
}

export const letterKinds: readonly LetterKind[] = [
  { uid: 'api::submissions.article-submission', word: 'letters.submissions' },
  { uid: 'api::questions.question', word: 'letters.questions' },
]

const LISTS = '/content-manager/collection-types'

/** Where the panel counts the letters of a kind that nobody has taken up. */
export const waitingCountPath = (uid: string): string =>
  `${LISTS}/${uid}?page=1&pageSize=1&filters[state][$eq]=received`

/** The list of those letters in the panel. */
export const waitingListPath = (uid: string): string =>
  `${LISTS}/${uid}?page=1&filters[$and][0][state][$eq]=received`

/** Who may read letters, as the panel asks for it. */
export const letterRights = letterKinds.map(({ uid }) => ({
  action: 'plugin::content-manager.explorer.read',
  subject: uid,
}))
