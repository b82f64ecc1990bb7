import type { Core } from '@strapi/strapi'
import type { SubjectKind, SubjectRef } from '../../../cms/contract/subjects'
import { LINKS } from '../links'
import type { DemoRef } from '../types'
import { create, idOf, type Ids } from './entries'

export type SubjectIds = Record<SubjectKind, Ids>

/** Ties the entries to each other. */
export async function seedLinks(strapi: Core.Strapi, ids: SubjectIds): Promise<void> {
  for (const [order, { kind, source, target }] of LINKS.entries()) {
    const [from, to] = [subjectOf(source, ids), subjectOf(target, ids)]
    await create(strapi, 'api::links.link', {
      kind,
      sourceKind: from.kind,
      sourceId: from.id,
      targetKind: to.kind,
      targetId: to.id,
      order,
    })
  }
}

/** The entry behind a reference such as `article:honey-brand`. */
function subjectOf(reference: DemoRef, ids: SubjectIds): SubjectRef {
  const [kind, key] = reference.split(':') as [SubjectKind, string]
  return { kind, id: idOf(ids[kind], key) }
}
