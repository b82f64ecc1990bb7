import type { DemoFile } from './demo-file'

const NOT_THE_ORIGINAL =
  'Bản tóm lược do Trung tâm biên soạn để tiện tra cứu, thuộc bộ dữ liệu minh họa của cổng thông tin; không thay cho văn bản gốc.'

/** Short summaries of documents, as PDF. */
export const DIGESTS = {
  'digest-3116': {
    format: 'pdf',
    fileName: 'Tom-luoc-3116-QD-BCT',
    title: 'Tóm lược Quyết định số 3116/QĐ-BCT',
    subtitle: 'Bộ Công Thương – ngày 18 tháng 12 năm 2023',
    blocks: [
      { text: NOT_THE_ORIGINAL },
      { heading: 'Nội dung' },
      { text: 'Công nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia năm 2023.' },
      { heading: 'Cơ sở có sản phẩm được công nhận cần lưu ý' },
      {
        points: [
          'Sử dụng biểu trưng đúng sản phẩm, đúng thời hạn ghi trên giấy chứng nhận.',
          'Giữ ổn định chất lượng như mẫu đã tham gia bình chọn.',
          'Thông báo khi thay đổi nhãn hiệu hoặc địa điểm sản xuất.',
        ],
      },
    ],
  },
  'digest-566': {
    format: 'pdf',
    fileName: 'Tom-luoc-566-KHPH-SCT-UBND',
    title: 'Tóm lược Kế hoạch phối hợp số 566/KHPH-SCT-UBND',
    subtitle: 'Ngày 29 tháng 11 năm 2023',
    blocks: [
      { text: NOT_THE_ORIGINAL },
      { heading: 'Mục đích' },
      {
        text: 'Đưa hàng Việt Nam có chất lượng, nguồn gốc rõ ràng đến người dân vùng sâu, vùng xa; tạo điều kiện cho sản phẩm địa phương tiếp cận khách hàng và nhà phân phối.',
      },
      { heading: 'Phân công phối hợp (minh họa)' },
      {
        rows: [
          ['Đơn vị', 'Nhiệm vụ'],
          ['Sở Công Thương', 'Vận động đơn vị tham gia, kiểm tra nguồn gốc hàng hóa, theo dõi giá niêm yết'],
          ['Địa phương', 'Mặt bằng, điện, nước, an ninh trật tự, tuyên truyền đến thôn, sóc'],
          ['Trung tâm', 'Bố trí gian hàng, gian tư vấn, tổng hợp kết quả'],
        ],
      },
    ],
  },
  'digest-1881': {
    format: 'pdf',
    fileName: 'Tom-luoc-1881-QD-TTg',
    title: 'Tóm lược Quyết định số 1881/QĐ-TTg',
    subtitle: 'Thủ tướng Chính phủ – ngày 20 tháng 11 năm 2020',
    blocks: [
      { text: NOT_THE_ORIGINAL },
      { heading: 'Nội dung' },
      { text: 'Phê duyệt Chương trình khuyến công quốc gia giai đoạn 2021-2025.' },
      { heading: 'Ba điều cơ sở công nghiệp nông thôn nên chuẩn bị' },
      {
        points: [
          'Phương án sản xuất, kinh doanh có số liệu cụ thể.',
          'Mặt bằng và vốn đối ứng sẵn sàng trước khi ký hợp đồng.',
          'Người theo dõi đề án, lưu hóa đơn, chứng từ, hình ảnh.',
        ],
      },
    ],
  },
  'digest-45': {
    format: 'pdf',
    fileName: 'Tom-luoc-45-2012-ND-CP',
    title: 'Tóm lược Nghị định số 45/2012/NĐ-CP về khuyến công',
    subtitle: 'Chính phủ – ngày 21 tháng 5 năm 2012',
    blocks: [
      { text: NOT_THE_ORIGINAL },
      { heading: 'Đối tượng' },
      {
        text: 'Tổ chức, cá nhân trực tiếp đầu tư, sản xuất công nghiệp, tiểu thủ công nghiệp tại địa bàn được quy định (gọi chung là cơ sở công nghiệp nông thôn), cùng các tổ chức dịch vụ khuyến công.',
      },
      { heading: 'Một số nhóm hoạt động' },
      {
        points: [
          'Đào tạo nghề, truyền nghề gắn với cơ sở sản xuất.',
          'Nâng cao năng lực quản lý, hỗ trợ khởi sự doanh nghiệp.',
          'Mô hình trình diễn kỹ thuật, ứng dụng máy móc tiên tiến, sản xuất sạch hơn.',
          'Phát triển sản phẩm tiêu biểu, xúc tiến thương mại, tư vấn và cung cấp thông tin.',
        ],
      },
    ],
  },
  'digest-1419': {
    format: 'pdf',
    fileName: 'Tom-luoc-1419-QD-TTg',
    title: 'Tóm lược Quyết định số 1419/QĐ-TTg',
    subtitle: 'Thủ tướng Chính phủ – ngày 07 tháng 9 năm 2009',
    blocks: [
      { text: NOT_THE_ORIGINAL },
      { heading: 'Nội dung' },
      { text: 'Phê duyệt Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020.' },
      { heading: 'Tại tỉnh Bình Phước' },
      {
        rows: [
          ['Ngày', 'Văn bản', 'Nội dung'],
          ['23/11/2011', '2618/QĐ-UBND', 'Kế hoạch thực hiện Chiến lược trên địa bàn tỉnh'],
          ['27/4/2015', '539/SCT-KC', 'Tình hình thực hiện Chiến lược'],
        ],
      },
    ],
  },
  'energy-handbook': {
    format: 'pdf',
    fileName: 'So-tay-tiet-kiem-dien',
    title: 'Sổ tay tiết kiệm điện cho cơ sở sản xuất',
    subtitle: 'Tài liệu phát tay – dữ liệu minh họa',
    blocks: [
      { heading: 'Làm ngay trong tuần này' },
      {
        points: [
          'Dời công đoạn nặng ra khỏi giờ cao điểm.',
          'Tắt băng tải, quạt hút khi không có hàng.',
          'Vệ sinh lưới lọc, cánh quạt; kiểm tra dây cu-roa.',
          'Sửa chỗ rò khí nén: nghe tiếng xì lúc giờ nghỉ trưa.',
        ],
      },
      { heading: 'Làm trong tháng này' },
      {
        points: [
          'Chia lại công tắc đèn theo dãy máy, lau tôn lấy sáng.',
          'Bọc bảo ôn đường hơi, đường nước nóng.',
          'Ghi chỉ số công-tơ mỗi ngày vào một giờ cố định.',
        ],
      },
      { heading: 'Bảng ghi chỉ số' },
      {
        rows: [
          ['Ngày', 'Giờ', 'Chỉ số (kWh)', 'Sản lượng (kg)', 'Người ghi'],
          ['…', '…', '…', '…', '…'],
          ['…', '…', '…', '…', '…'],
        ],
      },
    ],
  },
} as const satisfies Record<string, DemoFile>
