import type { DemoFile } from './demo-file'

const BLANK = '……………………………………………………………………'

/** Forms to be filled in, as DOCX. */
export const FORMS = {
  'scheme-form': {
    format: 'docx',
    fileName: 'Mau-don-dang-ky-de-an-khuyen-cong',
    title: 'Phiếu đăng ký nhu cầu hỗ trợ khuyến công',
    subtitle: 'Mẫu minh họa dùng cho cổng thông tin',
    blocks: [
      { heading: '1. Thông tin cơ sở' },
      { text: `Tên cơ sở: ${BLANK}` },
      { text: `Địa chỉ (xã/phường, tỉnh): ${BLANK}` },
      { text: `Người đại diện, số điện thoại: ${BLANK}` },
      { text: `Ngành nghề, sản phẩm chính: ${BLANK}` },
      { heading: '2. Nội dung đề nghị hỗ trợ' },
      {
        rows: [
          ['Nội dung', 'Tổng kinh phí (triệu đồng)', 'Vốn của cơ sở', 'Đề nghị hỗ trợ'],
          ['Máy móc, thiết bị', '', '', ''],
          ['Đào tạo, tập huấn', '', '', ''],
          ['Nội dung khác', '', '', ''],
        ],
      },
      { heading: '3. Hiệu quả dự kiến' },
      {
        points: [`Doanh thu, lợi nhuận: ${BLANK}`, `Lao động tăng thêm: ${BLANK}`, `Môi trường: ${BLANK}`],
      },
      { text: '…………………, ngày …… tháng …… năm ………        Đại diện cơ sở (ký, ghi rõ họ tên)' },
    ],
  },
  'booth-form': {
    format: 'docx',
    fileName: 'Phieu-dang-ky-gian-hang',
    title: 'Phiếu đăng ký gian hàng phiên chợ hàng Việt',
    subtitle: 'Mẫu minh họa dùng cho cổng thông tin',
    blocks: [
      { text: `Tên đơn vị: ${BLANK}` },
      { text: `Địa chỉ, điện thoại: ${BLANK}` },
      { text: `Phiên chợ đăng ký tham gia: ${BLANK}` },
      { heading: 'Hàng hóa mang đến' },
      {
        rows: [
          ['Tên hàng', 'Nơi sản xuất', 'Giá niêm yết', 'Giấy tờ kèm theo'],
          ['', '', '', ''],
          ['', '', '', ''],
        ],
      },
      { heading: 'Cam kết' },
      {
        points: [
          'Hàng có nguồn gốc rõ ràng, bán đúng giá niêm yết.',
          'Tự chịu trách nhiệm về chất lượng và an toàn của hàng hóa.',
          'Giữ vệ sinh, phòng cháy chữa cháy tại gian hàng.',
        ],
      },
    ],
  },
  'advice-form': {
    format: 'docx',
    fileName: 'Phieu-dang-ky-tham-gia-tu-van',
    title: 'Phiếu đăng ký tham gia tư vấn tại phiên chợ',
    subtitle: 'Mẫu minh họa dùng cho cổng thông tin',
    blocks: [
      { text: `Đơn vị: ${BLANK}` },
      { text: `Nội dung tư vấn: ${BLANK}` },
      { heading: 'Danh sách người tham gia' },
      {
        rows: [
          ['Họ và tên', 'Lĩnh vực', 'Điện thoại', 'Ngày có mặt'],
          ['', '', '', ''],
          ['', '', '', ''],
        ],
      },
      { heading: 'Đề nghị ban tổ chức chuẩn bị' },
      { points: ['Bàn ghế, điện, mạng', 'Bảng treo tài liệu', 'Loa tay dùng cho giới thiệu ngắn'] },
    ],
  },
  'quick-assessment-form': {
    format: 'docx',
    fileName: 'Phieu-danh-gia-nhanh-san-xuat-sach-hon',
    title: 'Phiếu đánh giá nhanh sản xuất sạch hơn',
    subtitle: 'Mẫu minh họa dùng cho cổng thông tin',
    blocks: [
      { heading: 'Tiêu thụ trong mười hai tháng gần nhất' },
      {
        rows: [
          ['Hạng mục', 'Đơn vị', 'Lượng', 'Trên một tấn sản phẩm'],
          ['Nguyên liệu', 'tấn', '', ''],
          ['Nước', 'm³', '', ''],
          ['Điện', 'kWh', '', ''],
          ['Nhiên liệu', 'kg hoặc lít', '', ''],
        ],
      },
      { heading: 'Quan sát tại hiện trường' },
      { points: [`Chỗ rò rỉ: ${BLANK}`, `Phế liệu: ${BLANK}`, `Nhiệt thất thoát: ${BLANK}`] },
    ],
  },
} as const satisfies Record<string, DemoFile>
