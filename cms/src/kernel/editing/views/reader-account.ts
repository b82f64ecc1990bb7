import type { EntryView } from '../entry-view'

/** Accounts of readers: only who administers the portal sees them. */
export const readerAccountView: EntryView = {
  uid: 'plugin::users-permissions.user',
  title: 'username',
  columns: ['username', 'email', 'confirmed', 'blocked', 'createdAt'],
  sort: { by: 'createdAt', order: 'DESC' },
  rows: [
    ['username', 'email'],
    ['confirmed', 'blocked'],
  ],
  fields: {
    username: { label: 'Tên độc giả', help: 'Hiện trên bình luận.' },
    email: { label: 'Thư điện tử', help: 'Không bao giờ hiện ra trang.' },
    confirmed: { label: 'Đã xác nhận thư điện tử' },
    blocked: { label: 'Khóa tài khoản', help: 'Độc giả bị đăng xuất ngay và không đăng nhập được nữa.' },
    role: { label: 'Nhóm' },
    password: { label: 'Mật khẩu' },
  },
}
