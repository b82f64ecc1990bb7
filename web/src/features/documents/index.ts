export { default as DocumentNotices } from './DocumentNotices.vue'
export { documentsQuery } from './documents.queries'
