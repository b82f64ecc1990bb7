import type { DemoDocument } from '../types'

/** The papers behind the strategy for cleaner production, from the nation to the province. */
export const CLEANER_PRODUCTION: readonly DemoDocument[] = [
  {
    key: '539-sct-kc',
    number: '539/SCT-KC',
    abstract:
      'Về tình hình thực hiện Chiến lược sản xuất sạch hơn trong công nghiệp trên địa bàn tỉnh Bình Phước',
    documentType: 'cong-van',
    issuer: 'so-cong-thuong-binh-phuoc',
    subjectAreas: ['san-xuat-sach-hon'],
    issuedOn: '2015-04-27',
    postedAt: '2015-05-05T09:25:00+07:00',
    attachments: ['quick-assessment-form'],
    startCounts: { views: 318, downloads: 41 },
  },
  {
    key: '2618-qd-ubnd',
    number: '2618/QĐ-UBND',
    abstract:
      'Quyết định ban hành Kế hoạch thực hiện Chiến lược sản xuất sạch hơn trong công nghiệp trên địa bàn tỉnh Bình Phước',
    documentType: 'quyet-dinh',
    issuer: 'ubnd-tinh-binh-phuoc',
    subjectAreas: ['san-xuat-sach-hon'],
    issuedOn: '2011-11-23',
    effectiveOn: '2011-11-23',
    postedAt: '2011-12-06T14:15:00+07:00',
    attachments: [],
    startCounts: { views: 529, downloads: 0 },
  },
  {
    key: '1419-qd-ttg',
    number: '1419/QĐ-TTg',
    abstract: 'Quyết định phê duyệt Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020',
    documentType: 'quyet-dinh',
    issuer: 'thu-tuong-chinh-phu',
    subjectAreas: ['san-xuat-sach-hon'],
    signatory: 'Hoàng Trung Hải',
    signatoryTitle: 'Phó Thủ tướng Chính phủ',
    issuedOn: '2009-09-07',
    effectiveOn: '2009-09-07',
    expiresOn: '2020-12-31',
    postedAt: '2009-09-21T08:00:00+07:00',
    attachments: ['digest-1419'],
    startCounts: { views: 903, downloads: 247 },
  },
]
