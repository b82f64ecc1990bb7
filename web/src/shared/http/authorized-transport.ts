import type { Transport } from './client'

/** Who asks, as whoever knows the session tells it. */
interface Authorization {
  /** The header for a request to a path, where somebody is signed in. */
  header: (path: string) => Promise<string | undefined>
  /** A fresh header in place of one that the CMS no longer takes; none where the session is over. */
  renewed: () => Promise<string | undefined>
}

/** Sends requests in the name of the signed-in reader; one that was refused as too old goes out once more. */
export function authorizedTransport(transport: Transport, { header, renewed }: Authorization): Transport {
  const sendAs = (request: Parameters<Transport>[0], Authorization: string) =>
    transport({ ...request, headers: { ...request.headers, Authorization } })

  return async (request) => {
    const present = await header(request.path)
    if (!present) return transport(request)
    const answer = await sendAs(request, present)
    if (answer.status !== 401) return answer
    const fresh = await renewed()
    return fresh ? sendAs(request, fresh) : answer
  }
}
