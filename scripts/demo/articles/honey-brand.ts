import { exampleNote } from '../example-note'
import { h2, p, ul } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'honey-brand',
  category: 'san-pham-cong-nghiep-nong-thon-tieu-bieu',
  tags: ['khuyen-cong-dia-phuong', 'thuong-mai-dien-tu'],
  cover: 'honey',
  postedAt: '2020-10-22T09:40:00+07:00',
  byline: 'Hoàng Thanh Tâm',
  source: 'Ban Biên tập',
  startCounts: { views: 1377 },
  vi: {
    title: 'Mật ong rừng cao su: từ can nhựa đến hũ thủy tinh có nhãn',
    summary:
      'Tổ hợp tác nuôi ong ở Bù Gia Mập mất hai năm để chuyển từ bán xô sang bán hũ. Sản lượng không tăng nhưng thu nhập gần gấp rưỡi.',
    body: [
      p(
        'Mùa cao su thay lá, những đàn ong được đưa về ven rừng ở Bù Gia Mập. Mật hoa cao su trong, thơm nhẹ, lâu nay chủ yếu bán xô cho thương lái bằng can ba mươi lít. Giá cả lên xuống theo người mua, người nuôi chỉ biết trông trời.',
      ),
      h2('Bắt đầu từ việc đo độ ẩm'),
      p(
        'Điều đầu tiên tổ hợp tác thay đổi không phải cái nhãn mà là cách thu mật. Cầu mật chỉ quay khi đã vít nắp trên tám phần mười; mỗi mẻ được đo độ thủy phần và ghi sổ. Mật đạt yêu cầu mới đưa vào dây chuyền lọc, hạ thủy phần và đóng hũ.',
      ),
      h2('Những khoản được hỗ trợ'),
      ul(
        'Máy hạ thủy phần chân không và bồn lắng bằng thép không gỉ.',
        'Thiết kế nhãn, mã vạch, mã truy xuất nguồn gốc.',
        'Gian hàng tại ba phiên chợ và một hội chợ khu vực.',
      ),
      h2('Kết quả sau hai năm'),
      p(
        'Một phần ba sản lượng đã được bán dưới dạng hũ có nhãn. Phần còn lại vẫn bán xô, nhưng nhờ có số liệu độ ẩm và sổ ghi chép, giá cũng cao hơn trước. Thành viên trẻ trong tổ phụ trách gian hàng trực tuyến, trả lời khách mỗi tối.',
      ),
      p(
        'Kế hoạch sắp tới là làm hũ nhỏ dùng một lần cho quán nước, khách sạn và thử nghiệm sáp ong làm nến. Mỗi sản phẩm thêm vào là một cách để con ong và cánh rừng cùng có giá.',
      ),
      h2('Bài học của tổ hợp tác'),
      p(
        'Thứ nhất, chất lượng phải đo được. Trước đây hai người cùng nếm một mẻ mật có khi nói hai ý khác nhau; nay máy đo đặt trên bàn, con số ghi vào sổ, không còn tranh cãi. Thứ hai, làm chung thì phải có luật chung: ai giao mật chưa đạt sẽ nhận lại để xử lý, không trộn lẫn vào hàng của người khác.',
      ),
      p(
        'Thứ ba, nhãn hiệu là của cả tổ nên mỗi thành viên đều là người giữ cửa. Một hũ mật bị chê trên mạng ảnh hưởng đến mười hai gia đình, vì thế ai cũng cẩn thận hơn từ khâu đặt thùng ong, chọn vùng hoa đến lúc vệ sinh dụng cụ.',
      ),
      exampleNote,
    ],
  },
}
