import type { LocaleDto } from '../../../contract/envelope'
import type { Mail } from '../../kernel/mail/send-mail'

/** Tells the staff of a new article; who sent it stays in the panel. */
export const noticeMail = (title: string, url: string): Mail => ({
  subject: `Có bài gửi mới: ${title}`,
  text: `Cổng thông tin vừa nhận được một bài gửi:\n\n${title}\n\nXem bài: ${url}\n`,
})

const decisionMails: Record<LocaleDto, (sent: { title: string; url: string }) => Mail> = {
  vi: ({ title, url }) => ({
    subject: `Ban biên tập đã xem bài: ${title}`,
    text: `Xin chào,\n\nBan biên tập đã xem bài “${title}” của bạn. Xem kết quả tại đường dẫn riêng của bạn:\n\n${url}\n`,
  }),
  en: ({ title, url }) => ({
    subject: `The editors have read your article: ${title}`,
    text: `Hello,\n\nThe editors have read your article “${title}”. See what became of it behind your private link:\n\n${url}\n`,
  }),
}

const receiptMails: Record<LocaleDto, (url: string) => Mail> = {
  vi: (url) => ({
    subject: 'Ban biên tập đã nhận được bài bạn gửi',
    text: `Xin chào,\n\nBan biên tập đã nhận được bài bạn gửi. Theo dõi tại đường dẫn riêng của bạn:\n\n${url}\n\nNếu bạn không gửi gì, xin bỏ qua thư này.\n`,
  }),
  en: (url) => ({
    subject: 'The editors have received your article',
    text: `Hello,\n\nThe editors have received your article. Follow it behind your private link:\n\n${url}\n\nIf you sent nothing, please ignore this letter.\n`,
  }),
}

const privatePaths: Record<LocaleDto, string> = { vi: '/gui-bai', en: '/en/submit' }

/** Gives a sender their private link. Holds no word of theirs: anybody can name the address of somebody else. */
export const receiptMail = (token: string, language: LocaleDto, publicUrl: string): Mail =>
  receiptMails[language](`${publicUrl}${privatePaths[language]}/${token}`)

/** Tells a sender that there is a decision, in the language they wrote in. `publicUrl` has no slash at its end. */
export const decisionMail = (
  { title, token }: { title: string; token: string },
  language: LocaleDto,
  publicUrl: string,
): Mail => decisionMails[language]({ title, url: `${publicUrl}${privatePaths[language]}/${token}` })
