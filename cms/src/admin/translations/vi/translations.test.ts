import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { vi } from '.'
import unlisted from './unlisted.json'

type Messages = Record<string, string>

const require = createRequire(import.meta.url)

const NAMESPACES = [
  { name: 'admin', prefix: '', folder: 'dist/admin/admin/src/translations' },
  { name: 'content-manager', prefix: 'content-manager.', folder: 'dist/admin/translations' },
  { name: 'upload', prefix: 'upload.', folder: 'dist/admin/translations' },
  { name: 'i18n', prefix: 'i18n.', folder: 'dist/admin/translations' },
  {
    name: 'plugin-users-permissions',
    prefix: 'users-permissions.',
    folder: 'dist/admin/translations',
  },
  { name: 'email', prefix: 'email.', folder: 'dist/admin/translations' },
]

async function messagesOf(name: string, folder: string, language: string): Promise<Messages> {
  const strapi = createRequire(require.resolve('@strapi/strapi/package.json'))
  const file = join(dirname(strapi.resolve(`@strapi/${name}/package.json`)), folder, `${language}.json.mjs`)
  try {
    return (await import(pathToFileURL(file).href)).default
  } catch {
    return {}
  }
}

/** Names of the values a message shows: "{count, plural, …}" and "{name}" alike, and its tags. */
function slots(message: string): string[] {
  const isBranch = /(?:one|other|=\d+|true|false|undefined)\s*$/u
  return [...message.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/gu)]
    .filter(({ index }) => !isBranch.test(message.slice(0, index)))
    .map(([, value, tag]) => value ?? `<${tag}>`)
}

describe.each(NAMESPACES)('the Vietnamese of $name', ({ name, prefix, folder }) => {
  it('leaves no message in English', async () => {
    const [english, theirs] = await Promise.all(
      ['en', 'vi'].map((language) => messagesOf(name, folder, language)),
    )
    const missing = Object.keys(english).filter((key) => !vi[prefix + key] && !theirs[key])
    expect(Object.keys(english).length).toBeGreaterThan(40)
    expect(missing).toEqual([])
  })

  it('says nothing that is not asked, and shows every value of the English', async () => {
    const english = await messagesOf(name, folder, 'en')
    const ours = Object.keys(vi).filter((key) => prefix && key.startsWith(prefix) && !(key in unlisted))
    expect(ours.filter((key) => !(key.slice(prefix.length) in english))).toEqual([])
    const lost = Object.entries(english).flatMap(([key, message]) => {
      const text = vi[prefix + key]
      return text === undefined
        ? []
        : slots(message)
            .filter((slot) => !slots(text).includes(slot))
            .map((slot) => `${key}: ${slot}`)
    })
    expect(lost).toEqual([])
  })
})
