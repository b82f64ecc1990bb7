import type { RichTextDocument } from '../../../contract/rich-text'
import type { SubjectRef } from '../../../contract/subjects'
import { storedJson } from '../database/values'
import { isRecord, readNode } from './raw-node'

/** Where a reader takes an attached file of an entry, so that it is counted. */
const downloadUrl = ({ kind, id }: SubjectRef, file: string) => `/api/files/${kind}/${id}/${file}`

function shown(value: unknown, subject: SubjectRef): unknown {
  if (!isRecord(value)) return value
  const { type, attrs, content } = value
  if (type === 'attachment' && isRecord(attrs)) {
    return { ...value, attrs: { ...attrs, url: downloadUrl(subject, String(attrs.asset)) } }
  }
  return Array.isArray(content) ? { ...value, content: content.map((node) => shown(node, subject)) } : value
}

/** The stored text of an entry as readers get it: its attached files are taken by an address that counts them. */
export function shownText(stored: unknown, subject: SubjectRef): RichTextDocument | null {
  return shown(storedJson(stored), subject) as RichTextDocument | null
}

/** documentIds of the files that a text offers to be taken. */
export function attachmentsOf(value: unknown): string[] {
  const node = readNode(value)
  if (!node) return []
  const own = node.type === 'attachment' ? [String(node.attrs.asset)] : []
  return [...own, ...node.content.flatMap(attachmentsOf)]
}
