import { type EntryView, type FieldView, ROW_WIDTH } from './entry-view'

/** What the content manager stores about one field. */
interface FieldMetadata {
  edit: Record<string, unknown>
  list: Record<string, unknown>
}

/** What the content manager stores about a type, as far as we set it. */
export interface Configuration {
  settings: Record<string, unknown>
  metadatas: Record<string, FieldMetadata>
  layouts: { list: string[]; edit: { name: string; size: number }[][] }
}

const SYSTEM_FIELDS: Readonly<Record<string, FieldView>> = {
  id: { label: 'Mã số' },
  documentId: { label: 'Mã mục' },
  createdAt: { label: 'Ngày tạo' },
  updatedAt: { label: 'Cập nhật' },
  createdBy: { label: 'Người tạo' },
  updatedBy: { label: 'Người sửa' },
}

const PAGE_SIZE = 20

function withWords(name: string, metadata: FieldMetadata, fields: EntryView['fields']): FieldMetadata {
  const view = fields[name] ?? SYSTEM_FIELDS[name]
  if (!view) return metadata
  return {
    edit: { ...metadata.edit, label: view.label, description: view.help ?? '' },
    list: { ...metadata.list, label: view.label },
  }
}

function settingsOf({ title, sort }: EntryView): Record<string, unknown> {
  const sorting = sort ? { defaultSortBy: sort.by, defaultSortOrder: sort.order } : {}
  return { mainField: title, pageSize: PAGE_SIZE, ...sorting }
}

/** The stored configuration of a type with our labels, help, columns and order of fields put in. */
export function configuredView(view: EntryView, stored: Configuration): Configuration {
  return {
    settings: { ...stored.settings, ...settingsOf(view) },
    metadatas: Object.fromEntries(
      Object.entries(stored.metadatas).map(([name, metadata]) => [
        name,
        withWords(name, metadata, view.fields),
      ]),
    ),
    layouts: {
      list: view.columns ? [...view.columns] : stored.layouts.list,
      edit: view.rows.map((row) => row.map((name) => ({ name, size: ROW_WIDTH / row.length }))),
    },
  }
}
