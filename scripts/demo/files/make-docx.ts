import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { DemoFile, FileBlock } from './demo-file'

/** A form of a page or two as DOCX, in Vietnamese. */
export async function makeDocx({ title, subtitle, blocks }: DemoFile): Promise<Buffer> {
  const document = new Document({
    title,
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: 26, language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: subtitle, spacing: { after: 240 } }),
          ...blocks.flatMap(written),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function written(block: FileBlock): (Paragraph | Table)[] {
  if ('heading' in block) {
    return [new Paragraph({ text: block.heading, heading: HeadingLevel.HEADING_1, spacing: { before: 200 } })]
  }
  if ('text' in block) return [new Paragraph({ text: block.text, spacing: { after: 120 } })]
  if ('points' in block) return block.points.map((text) => new Paragraph({ text, bullet: { level: 0 } }))
  return [grid(block.rows)]
}

function grid(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
        }),
    ),
  })
}
