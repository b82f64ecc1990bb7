import type { Core } from '@strapi/strapi'

type Knex = Core.Strapi['db']['connection']

/** Counts what goes over the connections while `work` runs: the one that writes and the one that public reads use. */
export async function countStatements(
  strapi: Core.Strapi,
  work: () => PromiseLike<unknown>,
): Promise<number> {
  const handles = new Set<Knex>([strapi.db.connection, strapi.get('portal.reads')])
  let count = 0
  const add = () => (count += 1)
  for (const handle of handles) handle.on('query', add)
  try {
    await work()
  } finally {
    for (const handle of handles) handle.off('query', add)
  }
  return count
}
