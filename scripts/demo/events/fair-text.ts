/** Said in every example fair, so that nobody takes its figures for real ones. */
export const EXAMPLE = 'Thông tin trên trang này là dữ liệu minh họa.'
export const EXAMPLE_EN = 'The information on this page is illustrative data.'

export const ORGANISERS =
  'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp phối hợp với địa phương (minh họa)'
export const ORGANISERS_EN =
  'Centre for Industry Promotion and Industrial Development Consulting with the commune (illustrative)'

export const CONTACT = 'Phòng Xúc tiến thương mại, điện thoại 0271 000 0000 (số minh họa)'
export const CONTACT_EN = 'Trade promotion office, telephone 0271 000 0000 (placeholder)'

export const CONDITIONS =
  'Hàng Việt Nam có nguồn gốc rõ ràng; niêm yết và bán đúng giá; gửi phiếu đăng ký kèm bản sao giấy đăng ký kinh doanh. Cơ sở trong tỉnh được miễn tiền thuê gian hàng.'
export const CONDITIONS_EN =
  'Vietnamese goods of clear origin; prices shown and kept; application form with a copy of the business registration. Firms of the province pay no rent.'
