import type {
  ChangePasswordBody,
  ConfirmAnswer,
  DeleteReaderAnswer,
  DeleteReaderBody,
  ForgottenPasswordAnswer,
  ForgottenPasswordBody,
  GetReaderAnswer,
  ListOwnCommentsAnswer,
  ListOwnRatingsAnswer,
  ReaderDto,
  ReaderExportDto,
  RefreshAnswer,
  RegisterAnswer,
  RegisterBody,
  ResetPasswordAnswer,
  ResetPasswordBody,
  SessionDto,
  SignInAnswer,
  SignInBody,
  SignOutAnswer,
  UpdateReaderBody,
} from '@contract/readers'
import { Problem, useHttp } from '@/shared/http'

/** Asks for an account; the same words come for an address that has one. */
export async function register(body: RegisterBody): Promise<string> {
  const { meta } = await useHttp().post<RegisterAnswer>('/readers/register', body)
  return meta.message
}

/** Confirms the address with the secret of the mail, and signs in. */
export async function confirmAccount(token: string): Promise<SessionDto> {
  return (await useHttp().post<ConfirmAnswer>('/readers/confirm', { token })).data
}

export async function signIn(body: SignInBody): Promise<SessionDto> {
  return (await useHttp().post<SignInAnswer>('/readers/sign-in', body)).data
}

/** Renews the session on the server; `null` where it is over. */
export async function refreshSession(): Promise<SessionDto | null> {
  return useHttp()
    .post<RefreshAnswer>('/readers/refresh')
    .then(
      ({ data }) => data,
      (failure: unknown) => {
        if (failure instanceof Problem && failure.status === 401) return null
        throw failure
      },
    )
}

export async function signOut(): Promise<void> {
  await useHttp().post<SignOutAnswer>('/readers/sign-out')
}

/** Asks for a mail with a link to a new password. */
export async function forgetPassword(body: ForgottenPasswordBody): Promise<string> {
  const { meta } = await useHttp().post<ForgottenPasswordAnswer>('/readers/forgotten-password', body)
  return meta.message
}

export async function resetPassword(body: ResetPasswordBody): Promise<SessionDto> {
  return (await useHttp().post<ResetPasswordAnswer>('/readers/reset-password', body)).data
}

export async function updateReader(body: UpdateReaderBody): Promise<ReaderDto> {
  return (await useHttp().put<GetReaderAnswer>('/readers/me', body)).data
}

export async function changePassword(body: ChangePasswordBody): Promise<void> {
  await useHttp().put('/readers/me/password', body)
}

/** Deletes the account; gives what there is to say then. */
export async function deleteReader(body: DeleteReaderBody): Promise<string> {
  const { meta } = await useHttp().delete<DeleteReaderAnswer>('/readers/me', { body })
  return meta.message
}

/** The reader's own comments, newest first. */
export function listOwnComments(page: number): Promise<ListOwnCommentsAnswer> {
  return useHttp().get<ListOwnCommentsAnswer>('/readers/me/comments', { page })
}

/** The reader's own ratings, newest first. */
export function listOwnRatings(page: number): Promise<ListOwnRatingsAnswer> {
  return useHttp().get<ListOwnRatingsAnswer>('/readers/me/ratings', { page })
}

/** Everything stored about the reader, without an envelope: it is a file. */
export function exportReader(): Promise<ReaderExportDto> {
  return useHttp().get<ReaderExportDto>('/readers/me/export')
}
