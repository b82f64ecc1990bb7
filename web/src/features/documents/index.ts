export { default as DocumentNotices } from './DocumentNotices.vue'
