import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

interface OutgoingMail {
  message: { createReadStream(): Readable; getEnvelope(): object; messageId(): string }
}
type Sent = (fault: Error | null, info?: { envelope: object; messageId: string }) => void

/**
 * A nodemailer transport for machines without a mail server: each message becomes a file `<time>-<count>.eml` in `folder`
 * that any mail program opens.
 */
export const mailToFiles = (folder: string) => {
  let count = 0
  mkdirSync(folder, { recursive: true })
  return {
    name: 'mail-to-files',
    version: '1.0.0',
    send({ message }: OutgoingMail, sent: Sent) {
      count += 1
      const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${count}.eml`
      pipeline(message.createReadStream(), createWriteStream(join(folder, name), { mode: 0o600 })).then(
        () => sent(null, { envelope: message.getEnvelope(), messageId: message.messageId() }),
        (fault: Error) => sent(fault),
      )
    },
  }
}
