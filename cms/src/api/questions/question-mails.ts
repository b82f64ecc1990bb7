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

const privatePaths: Record<LocaleDto, string> = { vi: '/hoi-dap/rieng', en: '/en/questions/private' }

/** Tells an asker of the answer, in the language they asked in. `publicUrl` has no slash at its end. */
export const answerMail = (
  { title, token }: { title: string; token: string },
  language: LocaleDto,
  publicUrl: string,
): Mail => answerMails[language]({ title, url: `${publicUrl}${privatePaths[language]}/${token}` })
