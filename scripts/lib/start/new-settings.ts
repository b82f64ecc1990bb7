import { randomBytes } from 'node:crypto'

const secret = () => randomBytes(24).toString('base64url')

/** The text of a first `.env`: usual places, new secrets. */
export function newSettings(): string {
  return `# Viết bởi "npm start" ở lần chạy đầu. Xem .env.example để biết mọi thiết lập.
# Written by "npm start" at its first run. See .env.example for all settings.
HOST=0.0.0.0
PORT=3000
CMS_PORT=1337
# Địa chỉ người đọc thấy, ví dụ https://khuyencong.example.vn; để trống là http://localhost:<PORT>.
# The origin readers see; http://localhost:<PORT> where it is empty.
PUBLIC_URL=

# Bí mật: giữ kín, không đổi khi cổng đang có dữ liệu.
# Secrets: keep them to yourself and unchanged as long as the portal has data.
APP_KEYS=${secret()},${secret()}
API_TOKEN_SALT=${secret()}
ADMIN_JWT_SECRET=${secret()}
TRANSFER_TOKEN_SALT=${secret()}
JWT_SECRET=${secret()}
ENCRYPTION_KEY=${secret()}
READER_SECRET=${secret()}
WEB_SECRET=${secret()}
`
}
