import type { DemoBanner } from '../types'

/** Quick links in the order of the former site. Those without an address of their own yet lead to a near page. */
export const BANNERS: readonly DemoBanner[] = [
  {
    title: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    titleEn: 'Studying and following Hồ Chí Minh’s thought, morality and style',
    icon: 'star',
    href: '/trang/hoc-tap-va-lam-theo-tu-tuong-dao-duc-phong-cach-ho-chi-minh',
    hrefEn: '/en/pages/studying-and-following-ho-chi-minh-s-thought-morality-and-style',
  },
  {
    title: 'Tra cứu văn bản',
    titleEn: 'Find a document',
    icon: 'search-document',
    href: '/van-ban',
    hrefEn: '/en/documents',
  },
  {
    title: 'Lịch công tác',
    titleEn: 'Calendar',
    icon: 'calendar',
    href: '/phien-cho',
    hrefEn: '/en/fairs',
  },
  {
    title: 'Thương mại điện tử',
    titleEn: 'E-commerce',
    icon: 'cart',
    href: '/the/thuong-mai-dien-tu',
    hrefEn: '/en/tags/thuong-mai-dien-tu',
  },
  {
    title: 'Đăng ký đề án',
    titleEn: 'Apply for a scheme',
    icon: 'pencil',
    href: '/trang/huong-dan-dang-ky-de-an-khuyen-cong',
    hrefEn: '/en/pages/how-to-apply-for-an-industry-promotion-scheme',
  },
  {
    title: 'Mail công vụ',
    titleEn: 'Staff mail',
    icon: 'mail',
    href: 'mailto:lienhe@khuyencong.example',
    hrefEn: 'mailto:lienhe@khuyencong.example',
  },
  {
    title: 'Văn bản điều hành',
    titleEn: 'Executive documents',
    icon: 'folder',
    href: '/van-ban?loai=cong-van',
    hrefEn: '/en/documents?type=cong-van',
  },
  { title: 'Gửi bài', titleEn: 'Send an article', icon: 'send', href: '/gui-bai', hrefEn: '/en/submit' },
]
