import { exampleNote } from '../example-note'
import { h2, ol, p, table } from '../notation'
import type { DemoArticle } from '../types'

export const article: DemoArticle = {
  key: 'rubber-latex-water',
  category: 'san-xuat-sach-hon',
  tags: ['cao-su'],
  cover: 'rubber-dawn',
  postedAt: '2017-06-06T07:45:00+07:00',
  byline: 'Phạm Thị Hạnh',
  source: 'Phòng TKNL&SXSH',
  startCounts: { views: 1933 },
  vi: {
    title: 'Bớt nước, bớt mùi: sản xuất sạch hơn ở xưởng chế biến mủ cao su',
    summary:
      'Chế biến mủ cao su cần rất nhiều nước và dễ phát sinh mùi. Một số giải pháp đơn giản về vệ sinh, phân luồng và tuần hoàn nước có thể làm giảm cả hai.',
    body: [
      p(
        'Mùa cạo mủ bắt đầu cũng là lúc các xưởng chế biến chạy hết công suất. Để làm ra một tấn mủ khối, nhiều nơi đang dùng từ hai mươi đến ba mươi mét khối nước, phần lớn cho khâu rửa máy, rửa sàn và pha loãng. Nước dùng nhiều thì nước thải nhiều, hóa chất xử lý nhiều và mùi cũng nhiều.',
      ),
      h2('Bắt đầu từ cái đồng hồ nước'),
      p(
        'Việc đầu tiên, và rẻ nhất, là lắp đồng hồ nước riêng cho từng khu vực. Khi con số hiện ra theo ca, người vận hành sẽ tự hỏi vì sao ca đêm dùng nhiều hơn ca ngày. Kinh nghiệm cho thấy riêng việc ghi chép đã giúp giảm lượng nước dùng thừa mà chưa cần thay máy nào.',
      ),
      h2('Năm giải pháp nên làm trước'),
      ol(
        'Gắn vòi phun áp lực có khóa ở đầu súng, thay cho ống nước để chảy tự do.',
        'Gạt mủ đông bằng tay trước khi xịt rửa sàn và mương.',
        'Tách riêng nước mưa, nước làm mát sạch khỏi nước thải có serum.',
        'Dùng lại nước cán rửa cuối cho lần rửa đầu của mẻ kế tiếp.',
        'Bảo ôn buồng sấy, kiểm tra gioăng cửa mỗi tuần.',
      ),
      h2('Lợi ích ước tính'),
      table(
        'Giải pháp | Chi phí | Thời gian hoàn vốn',
        'Vòi phun có khóa | thấp | dưới 2 tháng',
        'Gạt mủ trước khi rửa | không đáng kể | ngay lập tức',
        'Tuần hoàn nước cán rửa | trung bình | 8–12 tháng',
        'Bảo ôn buồng sấy | trung bình | 6–10 tháng',
      ),
      p(
        'Những con số trên là mức tham khảo cho xưởng quy mô nhỏ và vừa. Mỗi xưởng có thể đăng ký để cán bộ Trung tâm đến khảo sát, cùng lập cân bằng nước và chọn thứ tự thực hiện phù hợp.',
      ),
      exampleNote,
    ],
  },
}
