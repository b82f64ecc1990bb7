export type Operation = 'create' | 'read' | 'update' | 'delete' | 'publish'

/** What a role may do with one content type; `own` limits changing and deleting to what its holder wrote. */
export interface Right {
  operations: Operation[]
  own: boolean
}

export interface StaffRole {
  /** Stock codes of the free edition: it offers no way to rename a code, and no need to. */
  code: string
  name: string
  description: string
  /** Rights on a content type by its uid; null where the role may not see it. */
  rightOn: (uid: string) => Right | null
  /** Actions without a content type: prefixes of their ids. */
  otherActions: string[]
}

const everything: Right = { operations: ['create', 'read', 'update', 'delete', 'publish'], own: false }
const writing: Right = { operations: ['create', 'read', 'update', 'delete'], own: true }
const reading: Right = { operations: ['read'], own: false }

/** What authors write; an editor publishes it. */
const written = ['api::articles.article', 'api::events.event']
/** What authors must see to choose from, and to know what the portal already says. */
const readByAuthors = [
  'api::articles.category',
  'api::articles.tag',
  'api::documents.official-document',
  'api::documents.document-type',
  'api::documents.issuer',
  'api::documents.subject-area',
  'api::site.page',
]

const rightOfAuthor = (uid: string): Right | null => {
  if (written.includes(uid)) return writing
  return readByAuthors.includes(uid) ? reading : null
}

/** The roles below the super administrator. Actions of our own are registered as `admin::portal.*`. */
export const staffRoles: StaffRole[] = [
  {
    code: 'strapi-editor',
    name: 'Biên tập viên',
    description: 'Viết, duyệt và xuất bản mọi nội dung của cổng.',
    rightOn: () => everything,
    otherActions: ['plugin::upload.', 'admin::portal.'],
  },
  {
    code: 'strapi-author',
    name: 'Tác giả',
    description: 'Viết bài và sự kiện của mình; biên tập viên xuất bản.',
    rightOn: rightOfAuthor,
    otherActions: ['plugin::upload.read', 'plugin::upload.assets.create', 'plugin::upload.assets.download'],
  },
]
