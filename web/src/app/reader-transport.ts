import { authorization } from '@/features/readers'
import { authorizedTransport, axiosTransport } from '@/shared/http'
import { answeredAhead } from './page-data'

/** The browser's way to the CMS, for guests and for readers who are signed in. */
export const readerTransport = answeredAhead(authorizedTransport(axiosTransport, authorization))
