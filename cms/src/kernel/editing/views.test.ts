import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EntryView } from './entry-view'
import { valueWords } from './value-words'
import { componentViews, typeViews } from './views'

interface Schema {
  pluginOptions?: { 'content-manager'?: { visible?: boolean } }
  attributes: Record<string, { type: string; private?: boolean; mappedBy?: string; enum?: string[] }>
}

const cms = join(__dirname, '../..')

function schemasBelow(folder: string, uidOf: (path: string) => string): [string, Schema][] {
  return readdirSync(join(cms, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => [uidOf(path), JSON.parse(readFileSync(join(cms, folder, path), 'utf8'))])
}

const types = schemasBelow('api', (path) =>
  path.replace(/^([^/]+)\/content-types\/([^/]+)\/.*$/, 'api::$1.$2'),
)
const components = schemasBelow('components', (path) => path.replace('/', '.').replace('.json', ''))
const visible = types.filter(([, schema]) => schema.pluginOptions?.['content-manager']?.visible !== false)

/** What an editor fills in: neither what the portal writes itself nor the other end of a relation. */
function filledIn({ attributes }: Schema): string[] {
  return Object.keys(attributes).filter((name) => !attributes[name]?.private && !attributes[name]?.mappedBy)
}

function viewOf(views: readonly EntryView[], uid: string): EntryView {
  const view = views.find((candidate) => candidate.uid === uid)
  if (!view) throw new Error(`nobody says how ${uid} is shown`)
  return view
}

const shown: [string, Schema, EntryView][] = [
  ...visible.map(([uid, schema]): [string, Schema, EntryView] => [uid, schema, viewOf(typeViews, uid)]),
  ...components.map(([uid, schema]): [string, Schema, EntryView] => [
    uid,
    schema,
    viewOf(componentViews, uid),
  ]),
]

describe.each(shown)('an editor who opens %s', (_uid, schema, view) => {
  it('reads a Vietnamese label at every field, and at no field that is gone', () => {
    expect(Object.keys(view.fields).sort()).toEqual(Object.keys(schema.attributes).sort())
  })

  it('finds every field once in the form', () => {
    expect(view.rows.flat().sort()).toEqual(filledIn(schema).sort())
  })

  it('reads words in place of the values to choose from', () => {
    const values = Object.values(schema.attributes).flatMap((attribute) => attribute.enum ?? [])
    expect(values.filter((value) => !valueWords[value])).toEqual([])
  })

  it('sees the list by columns that exist', () => {
    const known = [...Object.keys(schema.attributes), 'createdAt', 'updatedAt']
    const named = [view.title, ...(view.columns ?? []), ...(view.sort ? [view.sort.by] : [])]
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })
})

it('help is one line', () => {
  const help = [...typeViews, ...componentViews].flatMap(({ fields }) =>
    Object.values(fields).map((field) => field.help ?? ''),
  )
  expect(help.filter((line) => line.length > 110 || line.includes('\n'))).toEqual([])
})
