import type { Sources } from '../../src/app/rendered-page'

/** An answer as it was made, before it is compressed or kept. */
export interface MadeAnswer extends Sources {
  status: number
  headers: Record<string, string>
  body: string
}
