import { z } from '@strapi/utils'
import type { CreateSubmissionForm } from '../../../contract/submissions'
import { cleanName, cleanText } from '../../kernel/request/clean-text'
import { emailField, formFields, nameField, phoneField, textField } from '../../kernel/request/sender-fields'

export const createSubmissionSchema = z.strictObject({
  title: nameField(10, 255),
  summary: z.string().max(4000).transform(cleanText).pipe(z.string().max(1000)).default(''),
  body: textField(50, 50_000),
  senderName: nameField(2, 100),
  senderUnit: z.string().max(800).transform(cleanName).pipe(z.string().max(200)).default(''),
  senderEmail: emailField,
  senderPhone: phoneField,
  ...formFields,
}) satisfies z.ZodType<CreateSubmissionForm>

/** A submission's form; the challenge is no part of what it says. */
export type SubmissionForm = Omit<z.output<typeof createSubmissionSchema>, 'challenge'>
