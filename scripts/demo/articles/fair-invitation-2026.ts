import { attachment, h2, p, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'fair-invitation-2026',
  category: 'xuc-tien-thuong-mai',
  tags: ['phien-cho-hang-viet', 'dang-ky-de-an'],
  cover: 'market-day',
  postedAt: '2026-10-20T08:15:00+07:00',
  byline: 'Ban Biên tập',
  source: 'Phòng Xúc tiến thương mại',
  isFeatured: true,
  startCounts: { views: 742 },
  vi: {
    title: 'Mời tham gia các phiên chợ hàng Việt sắp tới',
    summary:
      'Các phiên chợ hàng Việt sắp tới, trong đó có Thiện Hưng và Bom Bo, đang nhận đăng ký gian hàng. Cơ sở có sản phẩm địa phương được miễn tiền thuê mặt bằng.',
    body: [
      p(
        'Tiếp nối những phiên chợ đã được bà con đón nhận, Trung tâm thông tin về loạt phiên chợ hàng Việt sắp tới tại các xã vùng sâu, vùng xa. Thời gian, địa điểm cụ thể và hạn đăng ký của từng phiên có tại trang [Phiên chợ](/phien-cho). Nội dung bài viết là dữ liệu minh họa.',
      ),
      h2('Ai có thể đăng ký?'),
      ul(
        'Cơ sở công nghiệp nông thôn, hợp tác xã, tổ hợp tác có sản phẩm tự làm ra.',
        'Doanh nghiệp kinh doanh hàng Việt thiết yếu, có nguồn gốc rõ ràng.',
        'Đơn vị cung cấp dịch vụ tư vấn: khuyến nông, tín dụng, bảo hành máy nông nghiệp.',
      ),
      h2('Được hỗ trợ những gì?'),
      ul(
        'Mặt bằng, mái che, bàn và điện chiếu sáng cho gian tiêu chuẩn ba mét nhân ba mét.',
        'Miễn tiền thuê gian cho sản phẩm của cơ sở trong tỉnh.',
        'Bảo vệ ban đêm, khu để xe, điểm sạc và kho tạm.',
      ),
      h2('Cam kết khi tham gia'),
      ul(
        'Niêm yết giá, bán đúng giá niêm yết.',
        'Không bày hàng không rõ nguồn gốc, hàng cận hạn.',
        'Giữ vệ sinh, phân loại rác, hạn chế túi ni-lông.',
      ),
      h2('Cách đăng ký'),
      p('Tải phiếu dưới đây, điền thông tin và gửi về Trung tâm trước hạn ghi tại trang của từng phiên chợ.'),
      attachment('booth-form'),
      h2('Kinh nghiệm từ các phiên trước'),
      p(
        'Những gian hàng đông khách thường có chung vài điểm: bày ít nhưng gọn, có người giới thiệu hiểu sản phẩm, có phần cho khách nếm hoặc thử trước khi mua. Nên chuẩn bị tiền lẻ, mã thanh toán không dùng tiền mặt và túi giấy. Hàng nặng, hàng cồng kềnh có thể nhận đặt tại chỗ rồi giao tận thôn, sóc sau phiên chợ.',
      ),
      p(
        'Đơn vị lần đầu tham gia được hướng dẫn trực tiếp một buổi trước ngày khai mạc về cách bố trí gian hàng, niêm yết giá và phòng cháy chữa cháy.',
      ),
    ],
  },
  en: {
    title: 'Call for stalls at the coming Vietnamese-goods fairs',
    summary:
      'The coming fairs, Thiện Hưng and Bom Bo among them, are taking applications. Firms with local products pay no rent for their stall.',
    body: [
      p(
        'The centre announces the coming fairs in remote communes. Dates, places and deadlines are on the [fairs page](/en/fairs). This article is illustrative data.',
      ),
      h2('Who may apply?'),
      ul(
        'Rural industrial firms, cooperatives and groups that sell what they make.',
        'Sellers of Vietnamese goods for daily use, of clear origin.',
        'Advisers: farming, credit, repair of farm machinery.',
      ),
      h2('What is provided?'),
      ul(
        'Ground, roof, table and light for a standard stall of three by three metres.',
        'No rent for products of firms in the province.',
        'Guards at night, parking, charging and a store room.',
      ),
      h2('What is asked?'),
      ul(
        'Show prices and keep to them.',
        'No goods of unclear origin or close to their expiry date.',
        'Keep the place clean and use few plastic bags.',
      ),
      h2('How to apply'),
      p('Fill in the form below (in Vietnamese) and send it before the deadline of the fair you choose.'),
      attachment('booth-form'),
    ],
  },
}
