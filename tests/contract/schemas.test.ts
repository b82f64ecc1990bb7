import { describe, expect, it } from 'vitest'
import { useCms } from '../support/cms'

const cms = useCms()
const SYSTEM = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations']

interface Attribute {
  type: string
  maxLength?: number
  pluginOptions?: unknown
}

const ourTypes = () => Object.values(cms.strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'))
const attributesOf = (attributes: Record<string, unknown>) =>
  Object.entries(attributes) as [string, Attribute][]
const isLocalized = (options: unknown) =>
  (options as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized === true

describe('content types', () => {
  it('every attribute of a translated type is translated, so that no language overwrites another', () => {
    const shared = ourTypes()
      .filter(({ pluginOptions }) => isLocalized(pluginOptions))
      .flatMap(({ uid, attributes }) =>
        attributesOf(attributes)
          .filter(([name, { pluginOptions }]) => !SYSTEM.includes(name) && !isLocalized(pluginOptions))
          .map(([name]) => `${uid}.${name}`),
      )
    expect(shared).toEqual([])
  })

  it('the lists editors choose from have neither languages nor drafts', () => {
    const small = ['category', 'tag', 'document-type', 'issuer', 'subject-area', 'link', 'former-slug']
    const wrong = ourTypes()
      .filter(({ info }) => small.includes(info.singularName))
      .filter(({ options, pluginOptions }) => options?.draftAndPublish || isLocalized(pluginOptions))
    expect(wrong.map(({ uid }) => uid)).toEqual([])
  })

  it('no short text is longer than its column on PostgreSQL', () => {
    const tooLong = ourTypes().flatMap(({ uid, attributes }) =>
      attributesOf(attributes)
        .filter(([, attribute]) => attribute.type === 'string' && (attribute.maxLength ?? 0) > 255)
        .map(([name]) => `${uid}.${name}`),
    )
    expect(tooLong).toEqual([])
  })
})
