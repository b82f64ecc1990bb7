import { valueWords } from '../../../kernel/editing/value-words'
import { homeVi } from '../../home/words'
import { moderationVi } from '../../moderation/words'
import admin from './admin.json'
import contentManager from './content-manager.json'
import email from './email.json'
import houseWords from './house-words.json'
import i18n from './i18n.json'
import unlisted from './unlisted.json'
import upload from './upload.json'
import usersPermissions from './users-permissions.json'

function prefixed(prefix: string, messages: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [`${prefix}.${key}`, text]))
}

/** What Strapi's own Vietnamese lacks, and after it the words we say otherwise. */
export const vi: Record<string, string> = {
  ...admin,
  ...prefixed('content-manager', contentManager),
  ...prefixed('upload', upload),
  ...prefixed('i18n', i18n),
  ...prefixed('users-permissions', usersPermissions),
  ...prefixed('email', email),
  // Asked for by the panel's pages, though its own lists of messages forget them.
  ...unlisted,
  // The form takes the value of an enumeration as the id of its message.
  ...valueWords,
  ...moderationVi,
  ...homeVi,
  ...houseWords,
}
