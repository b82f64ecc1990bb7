import type { RichTextBlock } from '../../cms/contract/rich-text'
import { p } from './notation'

/** Closes a text whose firms or figures are invented. */
export const exampleNote: RichTextBlock = p(
  '_Bài viết thuộc bộ dữ liệu minh họa của cổng thông tin; tên cơ sở và số liệu không phản ánh một đơn vị cụ thể nào._',
)

export const exampleNoteEn: RichTextBlock = p(
  '_This article belongs to the portal’s illustrative data; its firms and figures do not describe any particular business._',
)
