import type {
  GetDocumentAnswer,
  GetDocumentFacetsAnswer,
  ListDocumentsAnswer,
  ListDocumentsQuery,
} from '@contract/documents'
import { nullIfMissing, Problem, useHttp } from '@/shared/http'

/** One page of document notices, newest posted first; a filter that names nothing, as in an old bookmark, finds none. */
export async function listDocuments(query: ListDocumentsQuery): Promise<ListDocumentsAnswer> {
  return useHttp()
    .get<ListDocumentsAnswer>('/documents', query)
    .catch((failure: unknown) => {
      if (namesNothing(failure)) return noDocuments
      throw failure
    })
}

const noDocuments: ListDocumentsAnswer = {
  data: [],
  meta: { pagination: { page: 1, pageSize: 1, pageCount: 0, total: 0 } },
}

function namesNothing(failure: unknown): boolean {
  if (!(failure instanceof Problem)) return false
  return failure.status === 400 && ['type', 'issuer', 'area'].includes(failure.parameter ?? '')
}

/** The types, issuers and subject areas a reader can choose from. */
export async function getDocumentFacets(): Promise<GetDocumentFacetsAnswer['data']> {
  const answer = await useHttp().get<GetDocumentFacetsAnswer>('/documents/facets')
  return answer.data
}

/** A document with all its fields; `null` where there is none of that slug. */
export async function getDocument(slug: string): Promise<GetDocumentAnswer['data'] | null> {
  const answer = await nullIfMissing(
    useHttp().get<GetDocumentAnswer>(`/documents/${encodeURIComponent(slug)}`),
  )
  return answer?.data ?? null
}
