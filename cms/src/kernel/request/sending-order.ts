/** A file that the body parser has begun to read. */
export interface NumberedFile {
  /** Grows from file to file. */
  place?: number
}

let next = 0

/** Told by the body parser of each file that begins: it hands them on in the order in which the disk was done with them. */
export function numberFile(_field: string, file: NumberedFile): void {
  file.place = next++
}

/** Files as their sender ordered them. */
export const inSendingOrder = <File extends NumberedFile>(files: File[]): File[] =>
  files.toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0))
