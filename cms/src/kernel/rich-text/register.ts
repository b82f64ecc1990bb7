import type { Core, UID } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { LibraryFile } from './assets'
import { cleanSlots } from './clean-slots'
import { isRecord } from './raw-node'
import { RICH_TEXT_FIELD, richTextSlots, type AttributeSchemas, type RichTextSlot } from './slots'

type Row = Record<string, unknown>

const FILE_FIELDS = [
  'documentId',
  'name',
  'url',
  'ext',
  'mime',
  'size',
  'width',
  'height',
  'alternativeText',
  'formats',
]

function findFiles(strapi: Core.Strapi, ids: string[]): Promise<LibraryFile[]> {
  return strapi.db
    .query('plugin::upload.file')
    .findMany({ select: FILE_FIELDS, where: { documentId: { $in: ids } } })
}

async function cleanOrRefuse(strapi: Core.Strapi, slots: RichTextSlot[]): Promise<void> {
  const problems = await cleanSlots(slots, (ids) => findFiles(strapi, ids))
  const [first] = problems
  if (!first) return
  throw new errors.ValidationError(first.message, {
    errors: problems.map(({ path, message }) => ({ path, message, name: 'ValidationError' })),
  })
}

function attributesOf(strapi: Core.Strapi, uid: string): AttributeSchemas {
  return strapi.components[uid as UID.Component]?.attributes ?? {}
}

async function cleanData(strapi: Core.Strapi, attributes: AttributeSchemas, data: Row): Promise<void> {
  const slots = richTextSlots({ data, attributes, path: [] }, (uid) => attributesOf(strapi, uid))
  await cleanOrRefuse(strapi, slots)
}

async function cleanDraft(strapi: Core.Strapi, uid: UID.ContentType, { id, ...draft }: Row): Promise<void> {
  const before = JSON.stringify(draft)
  await cleanData(strapi, strapi.contentType(uid).attributes, draft)
  if (JSON.stringify(draft) !== before) await strapi.db.query(uid).update({ where: { id }, data: draft })
}

// A picture may have been replaced in the library since the draft was saved, and publishing copies the draft as it is.
async function cleanDrafts(strapi: Core.Strapi, uid: UID.ContentType, documentId: unknown): Promise<void> {
  const attributes: AttributeSchemas = strapi.contentType(uid).attributes
  const names = Object.keys(attributes).filter((name) => attributes[name]?.customField === RICH_TEXT_FIELD)
  if (names.length === 0) return
  const drafts: Row[] = await strapi.db
    .query(uid)
    .findMany({ select: ['id', ...names], where: { documentId, publishedAt: { $null: true } } })
  for (const draft of drafts) await cleanDraft(strapi, uid, draft)
}

/** Makes the field `global::rich-text` known and cleans every such text whenever an entry is saved or published. */
export function registerRichText(strapi: Core.Strapi): void {
  strapi.customFields.register({
    name: 'rich-text',
    type: 'json',
    inputSize: { default: 12, isResizable: true },
  })
  strapi.documents.use(async ({ uid, action, contentType, params }, next) => {
    if (action === 'publish') await cleanDrafts(strapi, uid, params.documentId)
    if ('data' in params && isRecord(params.data))
      await cleanData(strapi, contentType.attributes, params.data)
    return next()
  })
}
