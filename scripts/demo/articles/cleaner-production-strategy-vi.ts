import { h2, h3, image, ol, p, table, ul } from '../notation'
import type { DemoText } from '../types'

export const text: DemoText = {
  title: 'Hiệu quả bước đầu chiến lược sản xuất sạch hơn trong công nghiệp giai đoạn 2009-2015',
  summary:
    'Sau sáu năm triển khai Chiến lược sản xuất sạch hơn trong công nghiệp, nhận thức của các cơ sở sản xuất trên địa bàn tỉnh Bình Phước đã có chuyển biến; song nhân lực, thiết bị và nguồn vốn vẫn là những rào cản cần tháo gỡ trong giai đoạn tới.',
  body: [
    p(
      'Ngày 07/9/2009, Thủ tướng Chính phủ ban hành **Quyết định số 1419/QĐ-TTg** phê duyệt Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020. Lần đầu tiên, việc giảm nguyên liệu, nước và năng lượng ngay từ trong dây chuyền được đặt thành mục tiêu chung của cả ngành công nghiệp, thay cho cách nghĩ chỉ xử lý chất thải ở cuối đường ống.',
    ),
    p(
      'Tại Bình Phước, nơi phần lớn nhà máy gắn với cây điều, cao su, sắn và gỗ, tinh thần của Chiến lược rất gần với nhu cầu thực tế: mỗi mét khối nước, mỗi ki-lô-oát giờ điện tiết kiệm được đều trực tiếp làm giảm giá thành sản phẩm. Bài viết này nhìn lại những việc đã làm, những kết quả bước đầu và các vướng mắc còn tồn tại sau giai đoạn 2009-2015.',
    ),
    h2('Từ chiến lược quốc gia đến kế hoạch của tỉnh'),
    p(
      'Để cụ thể hóa Quyết định số 1419/QĐ-TTg, Ủy ban nhân dân tỉnh Bình Phước đã ban hành kế hoạch thực hiện tại **Quyết định số 2618/QĐ-UBND ngày 23/11/2011**. Kế hoạch xác định các nhóm nhiệm vụ về truyền thông, đào tạo, hỗ trợ kỹ thuật và hoàn thiện đầu mối quản lý, đồng thời phân công trách nhiệm cho từng cơ quan.',
    ),
    p(
      'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp được giao làm **đơn vị đầu mối**, vừa tham mưu cho Sở Công Thương, vừa trực tiếp tổ chức các hoạt động hỗ trợ cơ sở sản xuất. Kết quả từng năm được tổng hợp, báo cáo; gần đây nhất là **công văn số 539/SCT-KC ngày 27/4/2015** của Sở Công Thương về tình hình thực hiện Chiến lược trên địa bàn tỉnh.',
    ),
    table(
      'Mốc thời gian | Văn bản | Nội dung chính',
      '07/9/2009 | 1419/QĐ-TTg | Phê duyệt Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020',
      '23/11/2011 | 2618/QĐ-UBND | Kế hoạch thực hiện Chiến lược trên địa bàn tỉnh',
      '27/4/2015 | 539/SCT-KC | Tình hình thực hiện Chiến lược trên địa bàn tỉnh',
    ),
    h2('Những việc đã làm'),
    h3('Truyền thông đi trước một bước'),
    p(
      'Sản xuất sạch hơn là khái niệm còn mới với nhiều chủ cơ sở. Vì vậy, công tác tuyên truyền được triển khai trước, với cách nói gần gũi và ví dụ lấy từ chính các ngành nghề trong tỉnh:',
    ),
    ul(
      'thực hiện **một phóng sự truyền hình** giới thiệu lợi ích và cách bắt đầu áp dụng sản xuất sạch hơn;',
      'biên soạn, in và phát hành **1.500 tờ rơi** đến các cơ sở sản xuất, phòng chuyên môn và địa phương;',
      'tổ chức **một hội thảo** kết hợp **tham quan học tập kinh nghiệm tại tỉnh Bến Tre**, giúp cán bộ và doanh nghiệp tận mắt thấy mô hình đang vận hành.',
    ),
    image(
      'canal',
      'Tranh vẽ con rạch xanh giữa hai hàng dừa, xa xa là xưởng chế biến bên bờ nước',
      'Chuyến tham quan học tập tại Bến Tre giúp các cơ sở thấy tận mắt cách làm. Tranh minh họa.',
    ),
    h3('Bốn lớp tập huấn cho cán bộ và doanh nghiệp'),
    p(
      'Trung tâm đã mở **bốn lớp tập huấn** về sản xuất sạch hơn. Học viên được hướng dẫn đọc hóa đơn điện, nước như một “bản đồ thất thoát”, lập sơ đồ dòng nguyên liệu, nhận diện các điểm lãng phí và sắp xếp giải pháp theo chi phí đầu tư. Những giải pháp không tốn tiền như khóa van đúng lúc, phân loại phế liệu tại nguồn, bảo ôn đường ống… được khuyến khích làm trước.',
    ),
    h3('Đánh giá nhanh tại hai doanh nghiệp'),
    p(
      'Song song với tập huấn, chuyên gia đã tiến hành **đánh giá nhanh sản xuất sạch hơn cho hai doanh nghiệp**, một cơ sở chế biến **tinh bột sắn** và một cơ sở chế biến **gỗ**. Mỗi cuộc đánh giá gồm bốn bước:',
    ),
    ol(
      'khảo sát hiện trường, thu thập số liệu tiêu thụ nguyên liệu, nước, điện và nhiên liệu;',
      'lập cân bằng vật chất sơ bộ, xác định công đoạn thất thoát nhiều nhất;',
      'cùng người vận hành đề xuất giải pháp, ước tính chi phí và lợi ích;',
      'lập báo cáo, khuyến nghị thứ tự thực hiện và cách theo dõi.',
    ),
    p(
      'Với ngành tinh bột sắn, trọng tâm là tuần hoàn nước rửa củ và thu hồi bột trong nước thải. Với ngành gỗ, đó là tận dụng đầu mẩu, mùn cưa và giảm thất thoát ở công đoạn sấy. Đây đều là những nhóm giải pháp mà các cơ sở cùng ngành có thể tham khảo.',
    ),
    h2('Kết quả bước đầu'),
    p(
      'Điều dễ nhận thấy nhất là sự thay đổi về cách nghĩ. Nếu trước đây nhiều chủ cơ sở xem môi trường chỉ là khoản chi bắt buộc, thì nay đã có người chủ động hỏi về định mức, về cách đo lượng nước, lượng điện trên một tấn sản phẩm. Cán bộ theo dõi công nghiệp ở địa phương cũng có thêm kiến thức để hướng dẫn doanh nghiệp ngay từ khâu lập dự án.',
    ),
    p(
      'Qua các hoạt động, Trung tâm đã hình thành được danh mục cơ sở có tiềm năng áp dụng, bộ tài liệu tuyên truyền dùng chung và kinh nghiệm tổ chức đánh giá tại chỗ. Đây là vốn quý để mở rộng sang các ngành khác.',
    ),
    h2('Khó khăn, vướng mắc'),
    p('Bên cạnh kết quả đạt được, quá trình triển khai cũng bộc lộ một số hạn chế:'),
    ul(
      '**Nhân lực:** cán bộ phụ trách chưa có chứng chỉ chuyên môn về sản xuất sạch hơn, phần lớn làm kiêm nhiệm.',
      '**Thiết bị:** dụng cụ đo đạc còn ít, nhiều số liệu phải ước tính hoặc thuê đơn vị ngoài tỉnh.',
      '**Nguồn vốn của cơ sở:** đa số doanh nghiệp có quy mô nhỏ, khó bố trí tiền cho giải pháp cần đầu tư lớn dù thời gian hoàn vốn ngắn.',
      '**Cơ chế:** quy định về chế tài cũng như về kinh phí thực hiện chưa rõ ràng, nên việc vận động chủ yếu dựa trên tinh thần tự nguyện.',
    ),
    h2('Nhiệm vụ năm 2016'),
    p(
      'Năm 2016, Trung tâm **tiếp tục công tác nâng cao nhận thức** và **hỗ trợ kỹ thuật** cho các cơ sở sản xuất công nghiệp. Việc tuyên truyền sẽ đi vào từng ngành hàng, lấy người thật việc thật làm ví dụ; các lớp tập huấn gắn với thực hành tại xưởng; các cuộc đánh giá nhanh hướng tới những ngành tiêu thụ nhiều nước và nhiệt.',
    ),
    p(
      'Trung tâm cũng kiến nghị được bồi dưỡng, cấp chứng chỉ cho cán bộ chuyên trách, trang bị thêm thiết bị đo cơ bản và sớm có hướng dẫn cụ thể về nguồn kinh phí. Khi các nút thắt này được gỡ, sản xuất sạch hơn sẽ không còn là phong trào mà trở thành nếp làm việc hằng ngày của mỗi nhà máy.',
    ),
  ],
}
