import { h2, p, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'national-products-2023',
  category: 'san-pham-cong-nghiep-nong-thon-tieu-bieu',
  tags: ['khuyen-cong-quoc-gia'],
  cover: 'signing-gold',
  postedAt: '2023-12-22T08:30:00+07:00',
  byline: 'Lê Thị Bích Ngọc',
  source: 'Phòng Khuyến công',
  isFeatured: true,
  startCounts: { views: 2059 },
  vi: {
    title: 'Công nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia năm 2023',
    summary:
      'Bộ Công Thương ban hành Quyết định số 3116/QĐ-BCT công nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia năm 2023. Cơ sở cần biết gì về quyền lợi và trách nhiệm đi kèm giấy chứng nhận?',
    body: [
      p(
        'Ngày 18/12/2023, Bộ Công Thương ban hành **Quyết định số 3116/QĐ-BCT** công nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia năm 2023. Giấy chứng nhận được trao tại hội nghị tổng kết, đánh giá kết quả thực hiện đề án khuyến công quốc gia điểm giai đoạn 2021-2023.',
      ),
      h2('Con đường đến cấp quốc gia'),
      p(
        'Việc bình chọn đi từ cơ sở lên: sản phẩm được công nhận ở cấp tỉnh mới đủ điều kiện tham gia cấp khu vực, rồi cấp quốc gia. Mỗi vòng là một lần hoàn thiện hồ sơ, mẫu mã và năng lực sản xuất.',
      ),
      h2('Quyền lợi của cơ sở được công nhận'),
      ul(
        'Được cấp giấy chứng nhận và sử dụng biểu trưng trên bao bì, tài liệu quảng bá theo quy định.',
        'Được ưu tiên xem xét hỗ trợ từ nguồn kinh phí khuyến công để phát triển sản phẩm.',
        'Được giới thiệu tại hội chợ, triển lãm và các điểm trưng bày.',
      ),
      h2('Trách nhiệm đi kèm'),
      ul(
        'Giữ ổn định chất lượng như mẫu đã đăng ký bình chọn.',
        'Thông báo khi thay đổi nhãn hiệu, địa điểm sản xuất hoặc chủ sở hữu.',
        'Chỉ dùng biểu trưng cho đúng sản phẩm, đúng thời hạn ghi trên giấy chứng nhận.',
      ),
      p(
        'Số ký hiệu, nội dung chính của quyết định và các văn bản liên quan có tại mục [Văn bản](/van-ban) của cổng thông tin. Cơ sở cần hướng dẫn hồ sơ cho kỳ bình chọn tiếp theo có thể liên hệ Phòng Khuyến công.',
      ),
      h2('Chuẩn bị cho kỳ sau'),
      p(
        'Từ nay đến kỳ bình chọn tiếp theo, cơ sở nên hoàn thiện ba việc: công bố chất lượng và gia hạn phiếu kiểm nghiệm; chuẩn hóa nhãn, bao bì; lập sổ theo dõi doanh thu theo từng sản phẩm. Đây là những nội dung Hội đồng luôn xem đầu tiên. Các địa phương cũng được đề nghị rà soát, giới thiệu sản phẩm mới, nhất là sản phẩm do phụ nữ và thanh niên khởi nghiệp làm ra.',
      ),
    ],
  },
  en: {
    title: 'Outstanding rural industrial products of 2023 recognised at national level',
    summary:
      'The Ministry of Industry and Trade issued Decision 3116/QĐ-BCT. What does a certificate bring, and what does it ask of a firm?',
    body: [
      p(
        'On 18 December 2023 the Ministry of Industry and Trade issued **Decision 3116/QĐ-BCT**, recognising outstanding rural industrial products at national level. Certificates were handed over at the meeting that reviewed the national pilot schemes of 2021-2023.',
      ),
      h2('The road to national level'),
      p(
        'Selection climbs step by step: a product recognised in its province may enter the regional round, and then the national one.',
      ),
      h2('What firms gain'),
      ul(
        'A certificate and the use of its emblem on packaging and leaflets, within the rules.',
        'Priority when support for developing the product is considered.',
        'A place at fairs, exhibitions and show rooms.',
      ),
      h2('What is asked of them'),
      ul(
        'Keep the quality of the sample that was judged.',
        'Report changes of brand, place of production or owner.',
        'Use the emblem for that product only, and only while the certificate is valid.',
      ),
    ],
  },
}
