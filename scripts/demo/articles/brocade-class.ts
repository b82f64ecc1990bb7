import { exampleNote } from '../example-note'
import { h2, p, quote } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'brocade-class',
  category: 'tin-khuyen-cong',
  tags: ['dao-tao-nghe', 'lang-nghe'],
  cover: 'weaving',
  postedAt: '2018-04-12T08:05:00+07:00',
  byline: 'Lê Thị Bích Ngọc',
  source: 'Phòng Khuyến công',
  startCounts: { views: 2451 },
  vi: {
    title: 'Lớp dệt thổ cẩm ở Bom Bo: giữ hoa văn, thêm thu nhập',
    summary:
      'Hai mươi lăm chị em người S’tiêng ở Bom Bo vừa hoàn thành lớp nâng cao tay nghề dệt thổ cẩm, học thêm cách phối màu, hoàn thiện sản phẩm và tính giá thành.',
    body: [
      p(
        'Tiếng thoi đưa vang lên đều đặn trong nhà văn hóa cộng đồng ở Bom Bo suốt một tháng rưỡi qua. Đó là thời gian diễn ra lớp nâng cao tay nghề dệt thổ cẩm do Trung tâm phối hợp với địa phương tổ chức cho hai mươi lăm học viên, người lớn tuổi nhất sáu mươi mốt, người trẻ nhất mới mười chín.',
      ),
      h2('Nghề cũ, cách làm mới'),
      p(
        'Người S’tiêng dệt vải từ lâu đời, hoa văn truyền từ bà sang mẹ, từ mẹ sang con. Cái khó là tấm vải dệt xong chỉ để dùng trong nhà hoặc bán cho khách quen. Lớp học vì thế không dạy lại từ đầu mà tập trung vào những khâu còn yếu: chọn sợi không phai, giữ khổ vải đều, may viền, gắn nhãn và tính công.',
      ),
      p(
        'Các nghệ nhân trong thôn đứng lớp phần hoa văn; giáo viên may hướng dẫn làm túi, khăn trải bàn, bìa sổ. Mỗi học viên hoàn thành ít nhất ba sản phẩm và tự trình bày giá bán trước lớp.',
      ),
      quote(
        '“Trước giờ mình chỉ tính tiền sợi. Học rồi mới biết công ngồi dệt mười ngày cũng phải tính vào,” một học viên nói, mắt vẫn không rời khung cửi.',
      ),
      h2('Đầu ra cho sản phẩm'),
      p(
        'Sau lớp học, nhóm nòng cốt mười hai người đăng ký thành lập tổ hợp tác. Trung tâm sẽ giới thiệu sản phẩm tại các phiên chợ hàng Việt và hỗ trợ chụp ảnh, viết mô tả để đưa lên sàn thương mại điện tử.',
      ),
      p(
        'Giữ được nghề dệt không chỉ là giữ một nguồn thu. Với bà con ở Bom Bo, mỗi đường hoa văn còn là câu chuyện về con suối, nhịp chày và mùa rẫy.',
      ),
      exampleNote,
    ],
  },
}
