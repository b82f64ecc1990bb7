import { describe, expect, it } from 'vitest'
import { article } from './articles/cleaner-production-strategy'
import { wordsOf } from './rich-text-words'
import { slugOf } from './slug-of'

const words = wordsOf(article.vi.body)

describe('the article on the strategy for cleaner production', () => {
  it('stands where readers of the former site look for it', () => {
    expect(article.vi.title).toBe(
      'Hiệu quả bước đầu chiến lược sản xuất sạch hơn trong công nghiệp giai đoạn 2009-2015',
    )
    expect(slugOf(article.vi.title)).toBe(
      'hieu-qua-buoc-dau-chien-luoc-san-xuat-sach-hon-trong-cong-nghiep-giai-doan-2009-2015',
    )
    expect(article.category).toBe('san-xuat-sach-hon')
  })

  it('names its author and source and was posted on Thursday 12 November 2015 at 21:56', () => {
    expect(article).toMatchObject({ byline: 'Phạm Thị Hạnh', source: 'Phòng TKNL&SXSH' })
    expect(new Date(article.postedAt).toISOString()).toBe('2015-11-12T14:56:00.000Z')
    expect(article.startCounts).toEqual({ views: 4660 })
  })

  it.each([
    '1419/QĐ-TTg',
    '07/9/2009',
    'đến năm 2020',
    '2618/QĐ-UBND',
    '23/11/2011',
    '539/SCT-KC',
    '27/4/2015',
    'đơn vị đầu mối',
    'một phóng sự truyền hình',
    '1.500 tờ rơi',
    'một hội thảo',
    'tham quan học tập kinh nghiệm tại tỉnh Bến Tre',
    'bốn lớp tập huấn',
    'đánh giá nhanh sản xuất sạch hơn cho hai doanh nghiệp',
    'tinh bột sắn',
    'gỗ',
    'chưa có chứng chỉ',
    'dụng cụ đo đạc còn ít',
    'quy mô nhỏ',
    'chế tài',
    'kinh phí thực hiện chưa rõ ràng',
    'Năm 2016',
    'tiếp tục công tác nâng cao nhận thức',
    'hỗ trợ kỹ thuật',
  ])('tells its readers "%s"', (fact) => {
    expect(words).toContain(fact)
  })

  it('is long and divided by sub-headings', () => {
    expect(words.split(/\s+/).length).toBeGreaterThan(900)
    expect(article.vi.body.filter(({ type }) => type === 'heading').length).toBeGreaterThanOrEqual(8)
  })
})
