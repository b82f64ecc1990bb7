import type { Sentence } from '../../kernel/refusals'

/** What readers are told about their accounts. */
export const REGISTERED: Sentence = {
  vi: 'Chúng tôi đã gửi một thư đến địa chỉ này. Hãy mở thư và bấm vào đường dẫn để hoàn tất đăng ký.',
  en: 'We have sent a mail to this address. Open it and follow the link to finish the registration.',
}
export const RESET_SENT: Sentence = {
  vi: 'Nếu địa chỉ này có tài khoản, chúng tôi đã gửi thư hướng dẫn đặt mật khẩu mới.',
  en: 'If this address has an account, we have sent a mail that tells how to set a new password.',
}
export const PASSWORD_CHANGED: Sentence = {
  vi: 'Đã đổi mật khẩu. Các thiết bị khác đã được đăng xuất.',
  en: 'The password is changed. Other devices are signed out.',
}
export const ACCOUNT_DELETED: Sentence = {
  vi: 'Tài khoản của bạn đã được xóa.',
  en: 'Your account is deleted.',
}
export const WRONG_SIGN_IN: Sentence = {
  vi: 'Thư điện tử hoặc mật khẩu không đúng.',
  en: 'The e-mail address or the password is wrong.',
}
export const UNCONFIRMED: Sentence = {
  vi: 'Tài khoản chưa được xác nhận. Hãy mở thư xác nhận đã gửi cho bạn, hoặc dùng “Quên mật khẩu” để nhận thư mới.',
  en: 'The account is not confirmed yet. Open the mail we sent you, or ask for a new one by “Forgotten password”.',
}
export const BLOCKED: Sentence = {
  vi: 'Tài khoản này đã bị khóa. Vui lòng liên hệ Trung tâm nếu bạn cho rằng có nhầm lẫn.',
  en: 'This account is blocked. Please contact the Centre if you think this is a mistake.',
}
export const SESSION_OVER: Sentence = {
  vi: 'Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.',
  en: 'Your session is over. Please sign in again.',
}
export const WRONG_PASSWORD: Sentence = {
  vi: 'Mật khẩu hiện tại không đúng.',
  en: 'The present password is wrong.',
}
export const DEAD_LINK: Sentence = {
  vi: 'Đường dẫn này đã được dùng hoặc đã hết hạn. Vui lòng yêu cầu thư mới.',
  en: 'This link was used already or is out of date. Please ask for a new mail.',
}
