import { p, ul } from '../notation'
import type { DemoDocument } from '../types'

/** The notices that stood at the top of the former site, newest first. */
export const FAIR_PAPERS: readonly DemoDocument[] = [
  {
    key: 'national-meeting-2023',
    number: null,
    abstract:
      'Hội nghị: Tổng kết đánh giá kết quả thực hiện đề án khuyến công quốc gia điểm giai đoạn 2021-2023 và trao giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia năm 2023',
    documentType: 'thong-bao',
    issuer: 'bo-cong-thuong',
    subjectAreas: ['khuyen-cong', 'san-pham-tieu-bieu'],
    postedAt: '2023-12-21T08:20:00+07:00',
    attachments: [],
    body: [
      p(
        'Thông tin về hội nghị được đăng để các cơ sở có sản phẩm được công nhận nắm và sắp xếp tham dự theo giấy mời.',
      ),
    ],
    startCounts: { views: 171, downloads: 0 },
  },
  {
    key: '3116-qd-bct',
    number: '3116/QĐ-BCT',
    abstract: 'Quyết định công nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia năm 2023',
    documentType: 'quyet-dinh',
    issuer: 'bo-cong-thuong',
    subjectAreas: ['san-pham-tieu-bieu'],
    issuedOn: '2023-12-18',
    effectiveOn: '2023-12-18',
    postedAt: '2023-12-18T16:45:00+07:00',
    attachments: ['digest-3116'],
    startCounts: { views: 170, downloads: 30 },
  },
  {
    key: '566-khph',
    number: '566/KHPH-SCT-UBND',
    abstract: 'Kế hoạch phối hợp tổ chức phiên chợ hàng Việt về vùng sâu, vùng xa tỉnh Bình Phước',
    documentType: 'ke-hoach',
    issuer: 'so-cong-thuong-binh-phuoc',
    subjectAreas: ['xuc-tien-thuong-mai'],
    issuedOn: '2023-11-29',
    postedAt: '2023-12-05T09:10:00+07:00',
    attachments: ['digest-566', 'booth-form'],
    body: [
      p(
        'Kế hoạch nêu mục đích, thời gian, địa điểm và phân công giữa các đơn vị phối hợp tổ chức phiên chợ.',
      ),
      ul(
        'Sở Công Thương: vận động đơn vị tham gia, kiểm tra nguồn gốc hàng hóa.',
        'Địa phương: bố trí mặt bằng, an ninh trật tự, tuyên truyền đến thôn, sóc.',
      ),
    ],
    startCounts: { views: 283, downloads: 26 },
  },
  {
    key: '1588-sct-kc',
    number: '1588/SCT-KC',
    abstract: 'Về việc tham gia tư vấn tại phiên chợ hàng Việt về vùng sâu, vùng xa tỉnh Bình Phước',
    documentType: 'cong-van',
    issuer: 'so-cong-thuong-binh-phuoc',
    subjectAreas: ['xuc-tien-thuong-mai', 'khuyen-cong'],
    issuedOn: '2023-12-04',
    postedAt: '2023-12-04T16:10:00+07:00',
    attachments: ['advice-form'],
    startCounts: { views: 281, downloads: 27 },
  },
  {
    key: '1589-sct-kc',
    number: '1589/SCT-KC',
    abstract: 'Về việc tham gia bán hàng tại phiên chợ hàng Việt về sùng sâu, vùng xa tỉnh Bình Phước',
    documentType: 'cong-van',
    issuer: 'so-cong-thuong-binh-phuoc',
    subjectAreas: ['xuc-tien-thuong-mai'],
    issuedOn: '2023-12-04',
    postedAt: '2023-12-04T16:05:00+07:00',
    attachments: ['booth-form'],
    startCounts: { views: 290, downloads: 27 },
  },
]
