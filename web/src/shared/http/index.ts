export { axiosTransport } from './axios-transport'
export { createHttp, type Transport } from './client'
export { nullIfMissing, Problem } from './problem'
export { provideHttp, useHttp } from './use-http'
