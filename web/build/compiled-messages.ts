import type { Plugin } from 'vite'

type Texts = { [key: string]: string | Texts }
/** Parts of a text: words as they are, and names of values. */
type Form = (string | [name: string])[]
type Compiled = { [key: string]: string | Form[] | Compiled }

function formOf(key: string, text: string): Form {
  const parts = text.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? ([part] as [string]) : part))
  if (parts.some((part) => typeof part === 'string' && /[{}]/.test(part))) {
    throw new Error(`Message "${key}": a brace that belongs to no value`)
  }
  return parts.filter((part) => part !== '')
}

/** Compiles one text; texts without values or forms stay as they are, since they are most of them. `{'@'}` is a bare sign. */
function compiledText(key: string, text: string): string | Form[] {
  if (!/[{}|]/.test(text)) return text
  const plain = text.replace(/\{'([^'{}|]*)'\}/g, '$1')
  if (!/[{}|]/.test(plain)) return plain
  return plain.split('|').map((form) => formOf(key, form.trim()))
}

/** Compiles every text of a messages file; `path` only serves the error's wording. */
export function compileMessages(messages: Texts, path = ''): Compiled {
  const entries = Object.entries(messages).map(([key, value]) => {
    const name = path ? `${path}.${key}` : key
    return [key, typeof value === 'string' ? compiledText(name, value) : compileMessages(value, name)]
  })
  return Object.fromEntries(entries)
}

/** Vite plugin: texts in vue-i18n's format are taken apart at build, so that no compiler goes to the reader. */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/messages\/(first\/)?(vi|en)\.json$/ },
      handler: (code) => ({ code: JSON.stringify(compileMessages(JSON.parse(code))), map: null }),
    },
  }
}
