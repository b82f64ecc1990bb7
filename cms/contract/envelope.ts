/** The two languages of the portal; `vi` is the default one. */
export type LocaleDto = 'vi' | 'en'

/** Which part of a list an answer holds. `page` starts at 1. */
export interface PaginationDto {
  page: number
  pageSize: number
  pageCount: number
  total: number
}

/** The envelope of every good answer. */
export interface Answer<Data, Meta = Record<string, never>> {
  data: Data
  meta: Meta
}

/** The envelope of a paged list. */
export type ListAnswer<Item> = Answer<Item[], { pagination: PaginationDto }>

/** The envelope of every failure; `details.parameter` names the query parameter at fault. */
export interface FailureAnswer {
  data: null
  error: {
    status: number
    name: string
    message: string
    details: { parameter?: string; errors?: { path: string[]; message: string; name: string }[] }
  }
}
