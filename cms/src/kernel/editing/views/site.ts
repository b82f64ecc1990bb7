import type { EntryView, FieldView } from '../entry-view'

const ORDER: FieldView = { label: 'Thứ tự', help: 'Số nhỏ đứng trước.' }
const HREF: FieldView = { label: 'Địa chỉ', help: 'Trang của cổng: /van-ban. Trang khác: https://…' }
const HREF_EN: FieldView = { label: 'Địa chỉ bản tiếng Anh', help: 'Để trống nếu dùng chung địa chỉ.' }

const pageView: EntryView = {
  uid: 'api::site.page',
  title: 'title',
  columns: ['title', 'slug', 'updatedAt'],
  sort: { by: 'title', order: 'ASC' },
  rows: [['title'], ['slug'], ['summary'], ['body']],
  fields: {
    title: { label: 'Tiêu đề' },
    slug: {
      label: 'Đường dẫn',
      help: 'Để trống thì tự tạo từ tiêu đề khi lưu. Đổi đường dẫn, địa chỉ cũ vẫn dẫn đến trang.',
    },
    summary: { label: 'Tóm tắt' },
    body: { label: 'Nội dung' },
    searchText: { label: 'Chữ để tìm kiếm' },
  },
}

const bannerView: EntryView = {
  uid: 'api::site.banner',
  title: 'title',
  columns: ['title', 'href', 'order', 'showUntil'],
  sort: { by: 'order', order: 'ASC' },
  rows: [['title', 'titleEn'], ['href', 'hrefEn'], ['icon', 'order'], ['image'], ['showFrom', 'showUntil']],
  fields: {
    title: { label: 'Tên' },
    titleEn: { label: 'Tên tiếng Anh' },
    icon: { label: 'Biểu tượng', help: 'Dùng khi không có ảnh.' },
    image: { label: 'Ảnh' },
    href: HREF,
    hrefEn: HREF_EN,
    order: ORDER,
    showFrom: { label: 'Hiện từ', help: 'Để trống là hiện ngay.' },
    showUntil: { label: 'Hiện đến', help: 'Để trống là hiện mãi.' },
  },
}

const partnerLinkView: EntryView = {
  uid: 'api::site.partner-link',
  title: 'name',
  columns: ['name', 'href', 'order'],
  sort: { by: 'order', order: 'ASC' },
  rows: [['name', 'nameEn'], ['href', 'order'], ['image']],
  fields: {
    name: { label: 'Tên đơn vị' },
    nameEn: { label: 'Tên tiếng Anh' },
    href: { label: 'Địa chỉ trang', help: 'Ví dụ: https://moit.gov.vn' },
    image: { label: 'Biểu trưng' },
    order: ORDER,
  },
}

const menuView: EntryView = {
  uid: 'api::site.menu',
  title: 'place',
  columns: ['place', 'updatedAt'],
  sort: { by: 'place', order: 'ASC' },
  rows: [['place'], ['items']],
  fields: { place: { label: 'Vị trí' }, items: { label: 'Các mục', help: 'Kéo để đổi thứ tự.' } },
}

const menuEntry: Pick<EntryView, 'title' | 'fields'> = {
  title: 'label',
  fields: {
    label: { label: 'Chữ hiển thị' },
    labelEn: { label: 'Chữ tiếng Anh' },
    href: HREF,
    hrefEn: HREF_EN,
  },
}

const menuRows = [
  ['label', 'labelEn'],
  ['href', 'hrefEn'],
]

const menuItemView: EntryView = {
  ...menuEntry,
  uid: 'site.menu-item',
  rows: [...menuRows, ['children']],
  fields: { ...menuEntry.fields, children: { label: 'Mục con' } },
}

/** The frame of the portal: pages, menus, quick links and partners. */
export const siteViews: readonly EntryView[] = [pageView, bannerView, partnerLinkView, menuView]
export const menuComponentViews: readonly EntryView[] = [
  menuItemView,
  { ...menuEntry, uid: 'site.menu-link', rows: menuRows },
]
