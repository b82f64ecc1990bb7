import type { Knex } from 'knex'

export type CommentPolicy = 'all-held' | 'guests-held' | 'none-held'

/** What the editors decided about readers' voices. */
export interface VoiceSettings {
  commentPolicy: CommentPolicy
  holdsFirstComments: boolean
  /** Lower case, one or several words each. */
  bannedWords: string[]
  /** Links a comment may hold before it is held. */
  commentLinkLimit: number
  /** null: comments never close by age. */
  commentsCloseAfterDays: number | null
  consentVersion: string
}

interface SettingsRow {
  policy: CommentPolicy | null
  holdsFirst: boolean | number | null
  words: string | null
  links: number | null
  days: number | null
  consent: string | null
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\n,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** The site's settings for voices; the careful ones where the editors have decided nothing yet. One statement. */
export async function findVoiceSettings(db: Knex): Promise<VoiceSettings> {
  const row: SettingsRow | undefined = await db('site_settings').first({
    policy: 'comment_policy',
    holdsFirst: 'holds_first_comments',
    words: 'banned_words',
    links: 'comment_link_limit',
    days: 'comments_close_after_days',
    consent: 'consent_version',
  })
  return {
    commentPolicy: row?.policy ?? 'all-held',
    holdsFirstComments: Boolean(row?.holdsFirst),
    bannedWords: wordsIn(row?.words ?? ''),
    commentLinkLimit: row?.links ?? 1,
    commentsCloseAfterDays: row?.days ?? null,
    consentVersion: row?.consent ?? '1',
  }
}
