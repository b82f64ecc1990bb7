import { z } from '@strapi/utils'
import type {
  ChangePasswordBody,
  ConfirmBody,
  DeleteReaderBody,
  ForgottenPasswordBody,
  RegisterBody,
  ResetPasswordBody,
  SignInBody,
  UpdateReaderBody,
} from '../../../contract/readers'
import { localeField, pagingFields } from '../../kernel/request/fields'
import { formFields, nameField } from '../../kernel/request/sender-fields'

/** One spelling of each letter: a phone and a computer send "ậ" in different ways. */
const passwordText = z
  .string()
  .max(512)
  .transform((text) => text.normalize('NFC'))
const newPassword = passwordText.pipe(z.string().min(10).max(128))
/** A password to compare: what it should be like is no secret, but not the place to say it either. */
const givenPassword = passwordText.pipe(z.string().min(1))
const addressField = z
  .string()
  .max(254)
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email())
const tokenField = z.string().max(100)

export const registerSchema = z.strictObject({
  name: nameField(2, 60),
  email: addressField,
  password: newPassword,
  ...formFields,
  challenge: z.string().max(4000),
}) satisfies z.ZodType<RegisterBody>

/** What somebody says who registers; the challenge and the trap for programs are no part of it. */
export type RegisterForm = Omit<z.output<typeof registerSchema>, 'challenge' | 'website'>

export const confirmSchema = z.strictObject({ token: tokenField }) satisfies z.ZodType<ConfirmBody>

export const signInSchema = z.strictObject({
  email: addressField,
  password: givenPassword,
}) satisfies z.ZodType<SignInBody>

export const forgottenPasswordSchema = z.strictObject({
  email: addressField,
}) satisfies z.ZodType<ForgottenPasswordBody>

export const resetPasswordSchema = z.strictObject({
  token: tokenField,
  password: newPassword,
}) satisfies z.ZodType<ResetPasswordBody>

export const updateReaderSchema = z.strictObject({
  name: nameField(2, 60),
}) satisfies z.ZodType<UpdateReaderBody>

export const changePasswordSchema = z.strictObject({
  currentPassword: givenPassword,
  password: newPassword,
}) satisfies z.ZodType<ChangePasswordBody>

export const deleteReaderSchema = z.strictObject({
  password: givenPassword,
}) satisfies z.ZodType<DeleteReaderBody>

export const ownListSchema = z.strictObject({ locale: localeField, ...pagingFields() })
