import { Refusal } from '../../../kernel/refusals'
import { parseQuery } from '../../../kernel/request/parse-query'
import type { StaffRoute } from '../../../kernel/staff/staff-routes'
import { allSubjectKinds } from '../../../kernel/subjects/kinds'
import { searchEntries } from './entries'
import { findLink, linksOfEntry } from './links-of-entry'
import { mayLink, mayRead } from './may-link'
import { entrySchema, newLinkSchema, searchSchema } from './panel.schema'

const LINK = 'api::links.link'

const refuseUnless = (allowed: boolean): void => {
  if (allowed) return
  throw new Refusal(403, { vi: 'Bạn không có quyền với mục này', en: 'You may not change this entry' })
}

const list: StaffRoute = {
  method: 'GET',
  path: '/links',
  answer: (strapi, { query, may }) => {
    const entry = parseQuery(entrySchema, query)
    refuseUnless(mayRead(may, entry.kind))
    return linksOfEntry(strapi.db.connection, entry)
  },
}

const search: StaffRoute = {
  method: 'GET',
  path: '/links/entries',
  answer: async (strapi, { query, may }) => {
    const { q, kind } = parseQuery(searchSchema, query)
    const kinds = allSubjectKinds.filter((known) => (!kind || known === kind) && mayRead(may, known))
    const found = await Promise.all(kinds.map((known) => searchEntries(strapi.db.connection, known, q)))
    return found.flat()
  },
}

const add: StaffRoute = {
  method: 'POST',
  path: '/links',
  answer: async (strapi, { body, may }) => {
    const link = parseQuery(newLinkSchema, body)
    refuseUnless(mayLink(may, link.sourceKind) && mayRead(may, link.targetKind))
    if (link.sourceKind === link.targetKind && link.sourceId === link.targetId) {
      throw new Refusal(400, { vi: 'Không thể liên kết một mục với chính nó', en: 'Not with itself' })
    }
    const twin = await strapi.db.query(LINK).findOne({ where: link })
    if (!twin) await strapi.documents(LINK).create({ data: link })
    return null
  },
}

const remove: StaffRoute = {
  method: 'DELETE',
  path: '/links/:id',
  answer: async (strapi, { params, may }) => {
    const link = await findLink(strapi.db.connection, params.id)
    if (!link) return null
    refuseUnless(mayLink(may, link.sourceKind) || mayLink(may, link.targetKind))
    await strapi.documents(LINK).delete({ documentId: link.id })
    return null
  },
}

/** What the panel of links beside an entry asks. */
export const linkPanelRoutes: readonly StaffRoute[] = [list, search, add, remove]
