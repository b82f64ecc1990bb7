import type { LocaleDto } from '../../../contract/envelope'
import type { QuestionKindDto } from '../../../contract/questions'
import type { Mail } from '../../kernel/mail/send-mail'

const kinds: Record<QuestionKindDto, string> = {
  question: 'câu hỏi',
  suggestion: 'góp ý',
  contact: 'liên hệ',
}

/** Tells the staff of a new question; who asks, and what, stays in the panel. */
export const noticeMail = ({ kind, title }: { kind: QuestionKindDto; title: string }, url: string): Mail => ({
  subject: `Có ${kinds[kind]} mới: ${title}`,
  text: `Cổng thông tin vừa nhận được một ${kinds[kind]}:\n\n${title}\n\nXem và trả lời: ${url}\n`,
})

const answerMails: Record<LocaleDto, (asked: { title: string; url: string }) => Mail> = {
  vi: ({ title, url }) => ({
    subject: `Trung tâm đã trả lời: ${title}`,
    text: `Xin chào,\n\nTrung tâm đã trả lời nội dung “${title}” của bạn. Xem câu trả lời tại đường dẫn riêng của bạn:\n\n${url}\n\nXin đừng chuyển đường dẫn này cho người khác: ai có nó đều đọc được.\n`,
  }),
  en: ({ title, url }) => ({
    subject: `The Centre has answered: ${title}`,
    text: `Hello,\n\nThe Centre has answered “${title}”. Read the answer behind your private link:\n\n${url}\n\nPlease keep the link to yourself: whoever has it can read the answer.\n`,
  }),
}

const receiptMails: Record<LocaleDto, (url: string) => Mail> = {
  vi: (url) => ({
    subject: 'Trung tâm đã nhận được nội dung bạn gửi',
    text: `Xin chào,\n\nTrung tâm đã nhận được nội dung bạn gửi. Theo dõi và xem câu trả lời tại đường dẫn riêng của bạn:\n\n${url}\n\nXin đừng chuyển đường dẫn này cho người khác: ai có nó đều đọc được. Nếu bạn không gửi gì, xin bỏ qua thư này.\n`,
  }),
  en: (url) => ({
    subject: 'The Centre has received what you sent',
    text: `Hello,\n\nThe Centre has received what you sent. Follow it and read the answer behind your private link:\n\n${url}\n\nPlease keep the link to yourself: whoever has it can read the answer. If you sent nothing, please ignore this letter.\n`,
  }),
}

const privatePaths: Record<LocaleDto, string> = { vi: '/hoi-dap/rieng', en: '/en/questions/private' }

/** Gives an asker their private link. Holds no word of theirs: anybody can name the address of somebody else. */
export const receiptMail = (token: string, language: LocaleDto, publicUrl: string): Mail =>
  receiptMails[language](`${publicUrl}${privatePaths[language]}/${token}`)

/** Tells an asker of the answer, in the language they asked in. `publicUrl` has no slash at its end. */
export const answerMail = (
  { title, token }: { title: string; token: string },
  language: LocaleDto,
  publicUrl: string,
): Mail => answerMails[language]({ title, url: `${publicUrl}${privatePaths[language]}/${token}` })
