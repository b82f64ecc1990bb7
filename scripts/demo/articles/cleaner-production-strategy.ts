import type { DemoArticle } from '../types'
import { text as en } from './cleaner-production-strategy-en'
import { text as vi } from './cleaner-production-strategy-vi'

export const article: DemoArticle = {
  key: 'cleaner-production-strategy',
  category: 'san-xuat-sach-hon',
  tags: ['tinh-bot-san', 'dao-tao-nghe'],
  cover: 'factory-morning',
  postedAt: '2015-11-12T21:56:00+07:00',
  byline: 'Phạm Thị Hạnh',
  source: 'Phòng TKNL&SXSH',
  startCounts: { views: 4660 },
  vi,
  en,
}
