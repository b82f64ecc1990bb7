import type { AxiosInstance } from 'axios'
import { nextTask } from '../lib/next-task'
import type { Transport } from './client'

const timeout = 15_000
let client: Promise<AxiosInstance> | undefined

async function makeClient(): Promise<AxiosInstance> {
  const { default: axios } = await import('axios')
  // It takes a while to begin: asking is a task of its own.
  await nextTask()
  return axios.create({ baseURL: '/api', validateStatus: () => true, timeout })
}

/** axios arrives with the first request: a page that was rendered on the server needs none. */
function loadClient(): Promise<AxiosInstance> {
  client ??= makeClient()
  return client
}

/** The browser's way to the CMS, on the origin the page came from. */
export const axiosTransport: Transport = async ({ path, query, body, ...rest }) => {
  const axios = await loadClient()
  const { status, data } = await axios.request<unknown>({ url: path, params: query, data: body, ...rest })
  return { status, body: data }
}
