/** Whether an address is one of the API's: the panel asks elsewhere. */
export const isOfApi = (path: string): boolean => path === '/api' || path.startsWith('/api/')
