export { addressesInLanguages, type PagePlace } from './page-meta'
export { placeOf, usePageMeta, useStructuredData } from './use-page-meta'
