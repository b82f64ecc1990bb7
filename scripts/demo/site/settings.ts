/** The site setting; its phone number is a placeholder that editors replace. */
export const SETTINGS = {
  name: 'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp',
  nameEn: 'Centre for Industry Promotion and Industrial Development Consulting',
  shortName: 'Trung tâm Khuyến công',
  shortNameEn: 'Industry Promotion Centre',
  parentBody: 'Sở Công Thương tỉnh Đồng Nai',
  parentBodyEn: 'Department of Industry and Trade of Đồng Nai province',
  description:
    'Thông tin khuyến công, sản xuất sạch hơn, tiết kiệm năng lượng, văn bản và phiên chợ hàng Việt dành cho các cơ sở công nghiệp nông thôn.',
  descriptionEn:
    'News of industry promotion, cleaner production and energy saving, official documents and Vietnamese-goods fairs for rural industrial firms.',
  address: 'Phường Bình Phước, tỉnh Đồng Nai',
  addressEn: 'Bình Phước ward, Đồng Nai province',
  phone: '0271 000 0000 (số minh họa)',
  email: 'lienhe@khuyencong.example',
  responsiblePerson: 'Giám đốc Trung tâm chịu trách nhiệm nội dung',
  responsiblePersonEn: 'The director of the centre is responsible for the content',
  licence: 'Ghi rõ nguồn khi phát hành lại thông tin từ cổng thông tin này',
  licenceEn: 'Please name this portal as the source when reusing its information',
} as const
