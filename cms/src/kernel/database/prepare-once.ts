import type { Database, Statement } from 'better-sqlite3'
import { remembered } from '../remembered/remembered'

/** Far more than the portal's own statements need. */
const MOST_KEPT = 500

/** Lets a connection compile each statement once: for a short one that costs as much as running it. */
export const prepareOnce = (connection: Pick<Database, 'prepare'>): void => {
  const compile = connection.prepare.bind(connection)
  connection.prepare = remembered<string, Statement>(MOST_KEPT, compile) as Database['prepare']
}
