import type { CommentDto, CommentsMetaDto } from '@contract/comments'

/** A comment of another reader. */
export const comment: CommentDto = {
  id: 'c1',
  parentId: null,
  level: 1,
  authorName: 'Trần Thị Lan',
  body: 'Bài viết rất bổ ích.\nXem thêm https://moit.gov.vn nhé.',
  createdAt: '2026-11-20T03:00:00.000Z',
  editedAt: null,
  state: 'approved',
  rejectionReason: null,
  isOfficial: false,
  likeCount: 3,
  dislikeCount: 0,
  own: { isAuthor: false, editableUntil: null, reaction: null, hasReported: false },
  replies: [],
  earlierReplies: null,
  laterReplies: null,
}

/** A comment of the asking reader that waits for the editors. */
export const ownComment: CommentDto = {
  ...comment,
  id: 'c2',
  authorName: 'Nguyễn Văn Ba',
  body: 'Ý kiến của tôi.',
  state: 'pending',
  likeCount: 0,
  own: { isAuthor: true, editableUntil: '2099-01-01T00:00:00.000Z', reaction: null, hasReported: false },
}

export const commentsMeta: CommentsMetaDto = {
  pagination: { page: 1, pageSize: 10, pageCount: 1, total: 1 },
  total: 1,
  closed: null,
  consentVersion: '2026-01',
  needsChallenge: true,
}
