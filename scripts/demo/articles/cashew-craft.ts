import { exampleNote } from '../example-note'
import { h2, image, p, quote } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'cashew-craft',
  category: 'san-pham-cong-nghiep-nong-thon-tieu-bieu',
  tags: ['hat-dieu', 'lang-nghe'],
  cover: 'cashew-gold',
  postedAt: '2022-09-30T17:15:00+07:00',
  byline: 'Hoàng Thanh Tâm',
  source: 'Ban Biên tập',
  startCounts: { views: 2610 },
  vi: {
    title: 'Mẻ điều rang muối của chị Sáu: bí quyết nằm ở hạt chưa rang',
    summary:
      'Từ một chảo gang và bếp củi, cơ sở nhỏ ở Bù Đăng đã có sản phẩm được công nhận cấp tỉnh nhờ kiên trì với một nguyên tắc: hạt phải ngon từ trên cây.',
    body: [
      p(
        'Năm giờ sáng, bếp rang của chị Sáu đã đỏ lửa. Mùi thơm bùi lan ra tận đầu ngõ, người đi chợ sớm quen miệng gọi đó là “giờ điều chín”. Hai mươi năm trước chị rang bán cho khách xe đò; nay mỗi ngày cơ sở đóng gói vài trăm hũ, có mã truy xuất và giấy công nhận treo ngay ngắn trên tường.',
      ),
      h2('Chọn hạt trước khi chọn lửa'),
      p(
        'Hỏi bí quyết, chị chỉ ra vườn. Hạt ngon phải là hạt tự rụng, nhặt trong ngày, phơi đủ nắng. Hạt hái non hay để ẩm qua đêm thì rang cách mấy cũng không giòn. Vì thế chị ký hợp đồng với mười hai hộ quanh vùng, trả giá cao hơn thị trường cho hạt đạt yêu cầu.',
      ),
      image(
        'cashew-branch',
        'Tranh vẽ cành điều với những quả đỏ vàng, hạt điều treo bên dưới và tán lá xanh',
        'Hạt điều già, tự rụng cho nhân chắc và ngọt. Tranh minh họa.',
      ),
      h2('Khi có máy hỗ trợ'),
      p(
        'Năm 2020, cơ sở được hỗ trợ một máy rang điện tử kiểm soát nhiệt theo phút và một máy đóng hũ. Chị giữ lại chảo gang cho những mẻ đặc biệt, còn lại chuyển sang máy để ổn định chất lượng. Muối được xay mịn, phun sương chứ không rắc tay, nên hũ nào cũng mặn đều.',
      ),
      quote('“Máy làm thay cái tay, không làm thay được cái lưỡi. Mẻ nào tôi cũng phải nếm,” chị cười.'),
      h2('Đi xa bằng câu chuyện gần'),
      p(
        'Trên mỗi hũ điều có dòng chữ nhỏ ghi tên hộ trồng. Khách thành phố quét mã, thấy vườn, thấy người, thấy ngày thu hoạch. Chị bảo bán hàng bây giờ không thể chỉ nói “ngon lắm”, mà phải cho người ta biết vì sao ngon.',
      ),
      h2('Những ngày khó'),
      p(
        'Không phải lúc nào bếp cũng đỏ lửa. Có năm điều mất mùa, giá nguyên liệu tăng gấp rưỡi, đơn hàng Tết đã nhận mà kho trống trơn. Chị chọn cách gọi cho từng khách, nói thật là chỉ giao được một nửa, phần còn lại hoàn tiền cọc. Vài người giận, nhưng phần đông ở lại. Năm sau, chính họ giới thiệu thêm khách mới.',
      ),
      p(
        'Từ bài học ấy, cơ sở dành riêng một kho nhỏ bảo quản hạt khô đủ cho hai tháng, kiểm tra độ ẩm mỗi tuần. Chị cũng bàn với các hộ trồng ghép cải tạo vườn già, trồng xen cây che phủ đất để giữ ẩm. “Vườn khỏe thì hạt mới ngon. Mình lo cho vườn của họ cũng là lo cho bếp của mình.”',
      ),
      h2('Người nối nghề'),
      p(
        'Con gái lớn của chị học công nghệ thực phẩm, vừa về quê được một năm. Cô lập bảng theo dõi nhiệt độ từng mẻ, chụp ảnh sản phẩm, trả lời khách trên sàn thương mại điện tử. Hai mẹ con đôi khi tranh luận về độ mặn, về màu nắp hũ, nhưng thống nhất một điều: dù bán đi đâu, trên nhãn vẫn phải có tên vùng đất này.',
      ),
      exampleNote,
    ],
  },
}
