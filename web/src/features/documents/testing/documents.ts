import type { DocumentDto, GetDocumentFacetsAnswer, ListDocumentsAnswer } from '@contract/documents'

/** A document with all its fields, for tests. */
export const decision: DocumentDto = {
  id: 'document-1',
  slug: 'cong-nhan-san-pham-tieu-bieu',
  number: '3116/QĐ-BCT',
  abstract: 'Quyết định công nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia năm 2023',
  documentType: { id: 'type-1', slug: 'quyet-dinh', name: 'Quyết định' },
  issuer: { id: 'issuer-1', slug: 'bo-cong-thuong', name: 'Bộ Công Thương' },
  issuedOn: '2023-12-18',
  postedAt: '2023-12-19T02:00:00.000Z',
  validity: 'in-force',
  attachmentCount: 1,
  subjectAreas: [{ id: 'area-1', slug: 'khuyen-cong', name: 'Khuyến công' }],
  signatory: null,
  signatoryTitle: null,
  effectiveOn: '2023-12-18',
  expiresOn: null,
  attachments: [
    {
      id: 'file-1',
      name: 'Quyết định 3116.pdf',
      extension: 'pdf',
      mime: 'application/pdf',
      sizeBytes: 1_234_567,
      url: '/uploads/3116.pdf',
    },
  ],
  body: null,
  consultation: null,
  links: [],
}

export const facetsAnswer: GetDocumentFacetsAnswer = {
  data: {
    types: [{ id: 'type-1', slug: 'quyet-dinh', name: 'Quyết định' }],
    issuers: [{ id: 'issuer-1', slug: 'bo-cong-thuong', name: 'Bộ Công Thương' }],
    areas: [],
  },
  meta: {},
}

/** A list answer of one page. */
export function listAnswer(documents: DocumentDto[]): ListDocumentsAnswer {
  return {
    data: documents,
    meta: { pagination: { page: 1, pageSize: 20, pageCount: 1, total: documents.length } },
  }
}
