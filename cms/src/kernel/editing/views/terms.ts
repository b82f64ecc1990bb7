import type { EntryView, FieldView } from '../entry-view'

const ORDER: FieldView = { label: 'Thứ tự', help: 'Số nhỏ đứng trước.' }
const SLUG: FieldView = { label: 'Đường dẫn', help: 'Để trống thì tự tạo từ tên khi lưu.' }
const NAME_EN: FieldView = { label: 'Tên tiếng Anh' }

const orderedTerm = (uid: string, name: string): EntryView => ({
  uid,
  title: 'name',
  columns: ['name', 'nameEn', 'order'],
  sort: { by: 'order', order: 'ASC' },
  rows: [
    ['name', 'nameEn'],
    ['slug', 'order'],
  ],
  fields: { name: { label: name }, nameEn: NAME_EN, slug: SLUG, order: ORDER },
})

const category: EntryView = {
  uid: 'api::articles.category',
  title: 'name',
  columns: ['name', 'parent', 'order'],
  sort: { by: 'order', order: 'ASC' },
  rows: [['name', 'nameEn'], ['slug', 'order'], ['parent'], ['description'], ['descriptionEn']],
  fields: {
    name: { label: 'Tên chuyên mục' },
    nameEn: NAME_EN,
    slug: SLUG,
    description: { label: 'Giới thiệu', help: 'Một câu, hiện đầu trang chuyên mục.' },
    descriptionEn: { label: 'Giới thiệu tiếng Anh' },
    order: ORDER,
    parent: { label: 'Thuộc chuyên mục', help: 'Để trống nếu là chuyên mục lớn.' },
    children: { label: 'Chuyên mục con' },
  },
}

const tag: EntryView = {
  uid: 'api::articles.tag',
  title: 'name',
  columns: ['name', 'nameEn'],
  sort: { by: 'name', order: 'ASC' },
  rows: [['name', 'nameEn'], ['slug']],
  fields: { name: { label: 'Tên thẻ' }, nameEn: NAME_EN, slug: SLUG },
}

/** The small lists that articles and documents are sorted by. */
export const termViews: readonly EntryView[] = [
  category,
  tag,
  orderedTerm('api::documents.document-type', 'Tên loại văn bản'),
  orderedTerm('api::documents.issuer', 'Tên cơ quan ban hành'),
  orderedTerm('api::documents.subject-area', 'Tên lĩnh vực'),
]
