import type { AxiosInstance } from 'axios'
import type { Transport } from './client'

const timeout = 15_000
let client: Promise<AxiosInstance> | undefined

/** axios arrives with the first request: a page that was rendered on the server needs none. */
function loadClient(): Promise<AxiosInstance> {
  client ??= import('axios').then(({ default: axios }) =>
    axios.create({ baseURL: '/api', validateStatus: () => true, timeout }),
  )
  return client
}

/** The browser's way to the CMS, on the origin the page came from. */
export const axiosTransport: Transport = async ({ path, query, body, ...rest }) => {
  const axios = await loadClient()
  const { status, data } = await axios.request<unknown>({ url: path, params: query, data: body, ...rest })
  return { status, body: data }
}
