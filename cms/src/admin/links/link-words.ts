import type { LinkDto, LinkKind, SubjectKind } from '../../../contract/subjects'

type Direction = LinkDto['direction']

/** How a link is called, seen from its source and from its target. */
export const linkWords: Readonly<Record<LinkKind, Record<Direction, string>>> = {
  related: { outgoing: 'Liên quan', incoming: 'Liên quan' },
  replaces: { outgoing: 'Thay thế', incoming: 'Được thay thế bởi' },
  amends: { outgoing: 'Sửa đổi, bổ sung', incoming: 'Được sửa đổi, bổ sung bởi' },
  repeals: { outgoing: 'Bãi bỏ', incoming: 'Bị bãi bỏ bởi' },
  'repeals-part': { outgoing: 'Bãi bỏ một phần', incoming: 'Bị bãi bỏ một phần bởi' },
  guides: { outgoing: 'Hướng dẫn', incoming: 'Được hướng dẫn bởi' },
  'based-on': { outgoing: 'Căn cứ', incoming: 'Là căn cứ của' },
  plan: { outgoing: 'Kế hoạch', incoming: 'Là kế hoạch của' },
  invitation: { outgoing: 'Thư mời', incoming: 'Là thư mời của' },
  result: { outgoing: 'Kết quả', incoming: 'Là kết quả của' },
}

/** Links an editor can make from an entry of this kind, the usual one first. */
export const linkKindsFrom: Readonly<Record<SubjectKind, readonly LinkKind[]>> = {
  article: ['related', 'based-on'],
  document: ['replaces', 'amends', 'repeals', 'repeals-part', 'guides', 'based-on', 'related'],
  event: ['plan', 'invitation', 'result', 'based-on', 'related'],
  page: ['related', 'based-on'],
}

export const kindWords: Readonly<Record<SubjectKind, string>> = {
  article: 'Bài viết',
  document: 'Văn bản',
  event: 'Sự kiện',
  page: 'Trang',
}
