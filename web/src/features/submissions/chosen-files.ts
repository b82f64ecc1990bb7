const largestBytes = 10 * 1024 * 1024
const most = 10
const endings = /\.(jpe?g|png|webp|pdf|docx|xlsx)$/i

/** What the file dialog offers. */
export const acceptedEndings = '.jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx'

/** Whether files look as if the server would take them; it looks into them itself. */
export function areAcceptable(files: readonly Pick<File, 'name' | 'size'>[]): boolean {
  return files.length <= most && files.every(({ name, size }) => endings.test(name) && size <= largestBytes)
}

/** A word for the files chosen: another choice, another word. */
export const wordFor = (files: readonly Pick<File, 'name' | 'size'>[]): string =>
  files.map(({ name, size }) => `${name}:${size}`).join('|')
