import type { LocaleDto } from '../../../contract/envelope'

interface RequestTexts {
  invalid: (parameter: string, reason: string) => string
  unknown: (parameter: string) => string
  /** What our own schema rules say, by the key they fail with. */
  reasons: Record<string, string>
}

export const requestTexts: Record<LocaleDto, RequestTexts> = {
  vi: {
    invalid: (parameter, reason) => `Tham số "${parameter}" không hợp lệ: ${reason}.`,
    unknown: (parameter) => `Không có tham số "${parameter}".`,
    reasons: {
      wholeNumber: 'phải là số nguyên dương',
      slug: 'chỉ gồm chữ không dấu, chữ số và dấu gạch nối',
      subject: 'phải là loại và mã của một mục, ví dụ article:abc123',
      unknownTerm: 'không có mục nào mang tên này',
      order: 'ngày bắt đầu phải trước ngày kết thúc',
      tenYears: 'khoảng thời gian dài nhất là mười năm',
      cursor: 'không phải là mốc do máy chủ này cấp',
    },
  },
  en: {
    invalid: (parameter, reason) => `Parameter "${parameter}" is not valid: ${reason}.`,
    unknown: (parameter) => `There is no parameter "${parameter}".`,
    reasons: {
      wholeNumber: 'it must be a positive whole number',
      slug: 'it may hold only plain letters, digits and hyphens',
      subject: 'it must be the kind and the id of an entry, such as article:abc123',
      unknownTerm: 'nothing goes by this name',
      order: 'the first day must not come after the last',
      tenYears: 'the longest range is ten years',
      cursor: 'it is not a place this server handed out',
    },
  },
}
