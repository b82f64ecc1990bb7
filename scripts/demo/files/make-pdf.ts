import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { DemoFile, FileBlock } from './demo-file'

type Pdf = InstanceType<typeof PDFDocument>

const require = createRequire(import.meta.url)
const TEXT_FONT = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSerifCondensed.ttf')
const STRONG_FONT = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSerifCondensed-Bold.ttf')

const MARGIN = 64
const INK = '#1d2a2b'
const BRAND = '#0f5257'

/** An A4 page or two of Vietnamese text as PDF. */
export async function makePdf({ title, subtitle, blocks }: DemoFile): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    lang: 'vi',
    info: { Title: title },
    tagged: true,
  })
  pdf.registerFont('text', TEXT_FONT)
  pdf.registerFont('strong', STRONG_FONT)
  const finished = collect(pdf)
  pdf.font('strong').fontSize(17).fillColor(BRAND).text(title)
  pdf.moveDown(0.3).font('text').fontSize(10.5).fillColor('#55605f').text(subtitle)
  pdf
    .moveDown(0.8)
    .moveTo(MARGIN, pdf.y)
    .lineTo(pdf.page.width - MARGIN, pdf.y)
    .lineWidth(1)
    .stroke(BRAND)
  pdf.moveDown(0.6)
  for (const block of blocks) write(pdf, block)
  pdf.end()
  return finished
}

function write(pdf: Pdf, block: FileBlock): void {
  pdf.fillColor(INK).font('text').fontSize(11.5)
  if ('heading' in block) pdf.moveDown(0.5).font('strong').fontSize(13).fillColor(BRAND).text(block.heading)
  else if ('text' in block) pdf.text(block.text, { lineGap: 4 })
  else if ('points' in block) pdf.list([...block.points], { bulletRadius: 2, lineGap: 4, textIndent: 14 })
  else pdf.table({ data: block.rows.map((row) => [...row]), defaultStyle: { border: 0.5, padding: 6 } })
  pdf.x = MARGIN
  pdf.moveDown(0.4)
}

function collect(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    pdf.on('error', reject)
  })
}
