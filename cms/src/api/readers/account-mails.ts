import type { LocaleDto } from '../../../contract/envelope'
import type { Mail } from '../../kernel/mail/send-mail'

/** What a mail about an account speaks of; `publicUrl` has no slash at its end. */
interface Letter {
  name: string
  publicUrl: string
  locale: LocaleDto
}
type Words = (name: string, url: string) => Mail

const confirmWords: Record<LocaleDto, Words> = {
  vi: (name, url) => ({
    subject: 'Xác nhận tài khoản',
    text: `Xin chào ${name},\n\nBấm vào đường dẫn dưới đây để hoàn tất đăng ký tài khoản. Đường dẫn dùng được một lần, trong 24 giờ:\n\n${url}\n\nNếu không phải bạn vừa đăng ký, xin bỏ qua thư này và đừng bấm vào đường dẫn.\n`,
  }),
  en: (name, url) => ({
    subject: 'Confirm your account',
    text: `Hello ${name},\n\nFollow this link to finish your registration. It works once, within 24 hours:\n\n${url}\n\nIf it was not you who registered just now, ignore this mail and do not follow the link.\n`,
  }),
}
const resetWords: Record<LocaleDto, Words> = {
  vi: (name, url) => ({
    subject: 'Đặt mật khẩu mới',
    text: `Xin chào ${name},\n\nBấm vào đường dẫn dưới đây để đặt mật khẩu mới. Đường dẫn dùng được một lần, trong một giờ:\n\n${url}\n\nNếu bạn không yêu cầu, xin bỏ qua thư này: mật khẩu của bạn vẫn như cũ.\n`,
  }),
  en: (name, url) => ({
    subject: 'Set a new password',
    text: `Hello ${name},\n\nFollow this link to set a new password. It works once, within an hour:\n\n${url}\n\nIf you did not ask for it, ignore this mail: your password stays as it is.\n`,
  }),
}
const knownWords: Record<LocaleDto, Words> = {
  vi: (name, url) => ({
    subject: 'Bạn đã có tài khoản',
    text: `Xin chào ${name},\n\nVừa có người đăng ký bằng địa chỉ này, nhưng bạn đã có tài khoản. Bạn có thể đăng nhập tại đây:\n\n${url}\n\nNếu quên mật khẩu, hãy bấm “Quên mật khẩu” ở trang đó. Nếu không phải bạn, xin bỏ qua thư này.\n`,
  }),
  en: (name, url) => ({
    subject: 'You already have an account',
    text: `Hello ${name},\n\nSomebody just registered with this address, but you already have an account. You can sign in here:\n\n${url}\n\nIf you have forgotten the password, follow “Forgotten password” on that page. If it was not you, ignore this mail.\n`,
  }),
}
const paths = {
  confirm: { vi: '/xac-nhan-tai-khoan', en: '/en/confirm-account' },
  reset: { vi: '/mat-khau-moi', en: '/en/new-password' },
  signIn: { vi: '/dang-nhap', en: '/en/sign-in' },
}

/** The mail that proves an address: whoever follows its link has the account. */
export const confirmMail = ({ name, publicUrl, locale }: Letter, token: string): Mail =>
  confirmWords[locale](name, `${publicUrl}${paths.confirm[locale]}?token=${token}`)

/** The mail for somebody who has forgotten the password. */
export const resetMail = ({ name, publicUrl, locale }: Letter, token: string): Mail =>
  resetWords[locale](name, `${publicUrl}${paths.reset[locale]}?token=${token}`)

/** Told to somebody whose address is registered once more; the page says the same as to everybody. */
export const knownMail = ({ name, publicUrl, locale }: Letter): Mail =>
  knownWords[locale](name, `${publicUrl}${paths.signIn[locale]}`)
