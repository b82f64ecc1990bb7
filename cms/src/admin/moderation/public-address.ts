import type { SubjectKind } from '../../../contract/subjects'

const folders: Readonly<Record<SubjectKind, string>> = {
  article: 'bai-viet',
  document: 'van-ban',
  event: 'phien-cho',
  page: 'trang',
}

interface CommentPlace {
  kind: SubjectKind
  slug: string
  commentId: string
}

/** Where readers see a comment, as the portal writes it; `publicUrl` has no slash at its end. */
export const publicAddress = (publicUrl: string, { kind, slug, commentId }: CommentPlace): string =>
  `${publicUrl}/${folders[kind]}/${slug}?binh-luan=${commentId}#binh-luan-${commentId}`
