import type { DemoPicture } from './picture'

/** Drawings of gardens, woods and what grows there. */
export const FIELDS = {
  'cashew-branch': {
    scene: 'cashew',
    light: 'morning',
    seed: 2,
    alt: 'Tranh vẽ cành điều với quả đỏ vàng, hạt điều treo bên dưới và tán lá xanh',
    caption: 'Điều vào mùa thu hoạch. Tranh minh họa.',
  },
  'cashew-gold': {
    scene: 'cashew',
    light: 'dusk',
    seed: 9,
    isMirrored: true,
    alt: 'Tranh vẽ những quả điều chín trong nắng chiều vàng',
    caption: 'Vườn điều trong nắng chiều. Tranh minh họa.',
  },
  'pepper-garden': {
    scene: 'pepper',
    light: 'noon',
    seed: 5,
    alt: 'Tranh vẽ vườn tiêu với những trụ tiêu xanh thẳng hàng và gùi hạt tiêu phía trước',
    caption: 'Vườn tiêu Lộc Ninh. Tranh minh họa.',
  },
  'pepper-dusk': {
    scene: 'pepper',
    light: 'dusk',
    seed: 14,
    isMirrored: true,
    alt: 'Tranh vẽ vườn tiêu lúc chiều, bóng trụ tiêu đổ dài trên nền đất',
    caption: 'Chiều trên vườn tiêu. Tranh minh họa.',
  },
  'rubber-hills': {
    scene: 'rubber',
    light: 'morning',
    seed: 2,
    alt: 'Tranh vẽ những hàng cao su thẳng tắp chạy về phía đồi xa trong nắng sớm',
    caption: 'Rừng cao su buổi sớm. Tranh minh họa.',
  },
  'rubber-dawn': {
    scene: 'rubber',
    light: 'dusk',
    seed: 13,
    isMirrored: true,
    alt: 'Tranh vẽ vườn cao su lúc rạng đông, bát hứng mủ gắn trên thân cây',
    caption: 'Mùa cạo mủ. Tranh minh họa.',
  },
  'rubber-noon': {
    scene: 'rubber',
    light: 'noon',
    seed: 17,
    alt: 'Tranh vẽ đường mòn giữa hai hàng cao su xanh mát dẫn về dãy đồi',
    caption: 'Vùng nguyên liệu xanh. Tranh minh họa.',
  },
  honey: {
    scene: 'honey',
    light: 'morning',
    seed: 6,
    alt: 'Tranh vẽ những hũ mật ong xếp trên bàn gỗ, phía sau là thùng ong và rừng cây',
    caption: 'Mật ong đóng hũ có nhãn. Tranh minh họa.',
  },
  harvest: {
    scene: 'harvest',
    light: 'noon',
    seed: 8,
    alt: 'Tranh vẽ sọt bưởi, sầu riêng và hạt điều bày trên bàn gỗ trước vườn cây',
    caption: 'Nông sản vào mùa. Tranh minh họa.',
  },
  canal: {
    scene: 'canal',
    light: 'noon',
    seed: 4,
    alt: 'Tranh vẽ con rạch xanh giữa hai hàng dừa, xưởng chế biến bên bờ nước',
    caption: 'Tham quan học tập tại Bến Tre. Tranh minh họa.',
  },
} as const satisfies Record<string, DemoPicture>
