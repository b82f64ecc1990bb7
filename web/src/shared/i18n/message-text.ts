/** A text the build has taken apart: its plural forms, each of words and of names of values. */
type CompiledMessage = (string | [name: string])[][]
type Branch = string | CompiledMessage | Messages

/** Texts by key; what is one level deeper stands below a key of its own. */
export interface Messages {
  [key: string]: Branch
}
export type MessageValues = Record<string, string | number>

function isMessages(branch: Branch | undefined): branch is Messages {
  return typeof branch === 'object' && !Array.isArray(branch)
}

/** Two forms are one and several; where there are three, the first is none. */
function formNumber(forms: number, count: number): number {
  if (forms === 2) return count === 1 ? 0 : 1
  return Math.min(count, forms - 1)
}

function written(message: CompiledMessage, values: MessageValues): string {
  const form = message[formNumber(message.length, Math.abs(Number(values.count ?? 1)))] ?? []
  return form.map((part) => (typeof part === 'string' ? part : (values[part[0]] ?? ''))).join('')
}

/** The text of a key such as `articles.newest`, with values filled in; `null` where there is none. */
export function messageText(messages: Messages, key: string, values: MessageValues): string | null {
  const found = key
    .split('.')
    .reduce<Branch | undefined>((branch, name) => (isMessages(branch) ? branch[name] : undefined), messages)
  if (typeof found === 'string') return found
  return Array.isArray(found) ? written(found, values) : null
}
