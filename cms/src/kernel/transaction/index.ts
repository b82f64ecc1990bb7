import type { Core } from '@strapi/strapi'
import type { Knex } from 'knex'

/** An open transaction. While it is open nothing may be asked outside it: on SQLite that would wait for ever. */
export type Transaction = Knex.Transaction

/** Runs `work` in one transaction (or in the one already open) and gives what it gives, after the commit. */
export const inTransaction = async <Result>(
  strapi: Core.Strapi,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> => strapi.db.transaction(({ trx }) => work(trx))
export { newDocumentId, newRow } from './new-row'
