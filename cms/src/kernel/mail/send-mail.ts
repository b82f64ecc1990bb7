import type { Core } from '@strapi/strapi'

export interface Mail {
  subject: string
  text: string
}

/** Sends a mail through the portal's mail server; one that cannot be sent is told to the log and stops nothing. */
async function sendMail(strapi: Core.Strapi, to: string, { subject, text }: Mail): Promise<void> {
  try {
    await strapi.plugin('email').service('email').send({ to, subject, text })
  } catch (error) {
    // Never the address: logs are kept longer than letters.
    strapi.log.error(`A mail could not be sent: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Sends a mail once the present transaction is committed; not at all where it is rolled back. */
export async function sendMailAfterCommit(strapi: Core.Strapi, to: string, mail: Mail): Promise<void> {
  await strapi.db.transaction(async ({ onCommit }) => onCommit(() => void sendMail(strapi, to, mail)))
}
