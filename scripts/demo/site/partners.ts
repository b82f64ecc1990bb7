/** Public bodies whose sites the centre's readers need, at their own addresses. */
export const PARTNERS = [
  { name: 'Bộ Công Thương', nameEn: 'Ministry of Industry and Trade', href: 'https://moit.gov.vn' },
  {
    name: 'Cục Công Thương địa phương (khuyến công)',
    nameEn: 'Agency for Regional Industry and Trade (industry promotion)',
    href: 'https://arit.gov.vn',
  },
  {
    name: 'Cổng thông tin điện tử tỉnh Đồng Nai',
    nameEn: 'Portal of Đồng Nai province',
    href: 'https://www.dongnai.gov.vn',
  },
  {
    name: 'Cổng thông tin điện tử tỉnh Bình Phước (trước 01/7/2025)',
    nameEn: 'Portal of Bình Phước province (until 30 June 2025)',
    href: 'https://binhphuoc.gov.vn',
  },
  {
    name: 'Sở Công Thương tỉnh Đồng Nai',
    nameEn: 'Department of Industry and Trade of Đồng Nai',
    href: 'https://sct.dongnai.gov.vn',
  },
] as const
