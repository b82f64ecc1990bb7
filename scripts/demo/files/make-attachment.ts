import type { DemoFile } from './demo-file'
import { makeDocx } from './make-docx'
import { makePdf } from './make-pdf'

const MIME = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** The finished bytes of a small file, with its name and type. */
export async function makeAttachment(file: DemoFile): Promise<{ name: string; mime: string; bytes: Buffer }> {
  const bytes = await (file.format === 'pdf' ? makePdf(file) : makeDocx(file))
  return { name: `${file.fileName}.${file.format}`, mime: MIME[file.format], bytes }
}
