const megabyte = 1024 * 1024
const largestBytes = 10 * megabyte
const largestTotalBytes = 50 * megabyte
const most = 10
const endings = /\.(jpe?g|png|webp|pdf|docx|xlsx)$/i

/** What the file dialog offers. */
export const acceptedEndings = '.jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx'

const isAcceptable = ({ name, size }: Pick<File, 'name' | 'size'>): boolean =>
  endings.test(name) && size <= largestBytes

/** Whether files look as if the server would take them; it looks into them itself. */
export function areAcceptable(files: readonly Pick<File, 'name' | 'size'>[]): boolean {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  return files.length <= most && total <= largestTotalBytes && files.every(isAcceptable)
}

/** The name of a file without content, as phones hand over what lies in a cloud out of reach; undefined where none is. */
export const emptyFileIn = (files: readonly Pick<File, 'name' | 'size'>[]): string | undefined =>
  files.find(({ size }) => size === 0)?.name

/** A word for the files chosen: another choice, another word. */
export const wordFor = (files: readonly Pick<File, 'name' | 'size'>[]): string =>
  files.map(({ name, size }) => `${name}:${size}`).join('|')
