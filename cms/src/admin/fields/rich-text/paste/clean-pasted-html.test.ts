// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { cleanPastedHtml } from './clean-pasted-html'

const tidy = (html: string) => cleanPastedHtml(html).replace(/\s+/g, ' ').replaceAll('> <', '><').trim()

const wordItem = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:.5in;text-indent:-.25in;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'>` +
  `<span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span>` +
  `<![endif]>${words}<o:p></o:p></p>\n`

describe('a text pasted from Word', () => {
  it('keeps its words and loses its looks', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head>
      <body lang=EN-US><!--StartFragment--><p class=MsoNormal style='text-align:justify;line-height:150%'>
      <span lang=VI style='font-size:14.0pt;font-family:"Times New Roman",serif;color:red'>Thực hiện
      <b>Quyết định số&nbsp;3116/QĐ-BCT</b><o:p></o:p></span></p>
      <p class=MsoNormal><span><o:p>&nbsp;</o:p></span></p><!--EndFragment--></body></html>`
    expect(tidy(html).replace(/<!--\w+-->/g, '')).toBe('<p> Thực hiện <b>Quyết định số 3116/QĐ-BCT</b></p>')
  })

  it('is as bold as it was, whatever Word says of writing from right to left', () => {
    const html =
      "<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Đậm</b> và " +
      "<i style='mso-bidi-font-style:normal'>nghiêng</i> " +
      "<span style='mso-bidi-font-weight:bold;mso-bidi-font-style:italic'>thường</span></p>"
    expect(tidy(html)).toBe('<p><b>Đậm</b> và <i>nghiêng</i> thường</p>')
  })

  it('keeps a centred heading centred, and its title becomes the first level of a text', () => {
    const html = `<p class=MsoTitle align=center style='text-align:center'>KẾ HOẠCH</p><h1 style='color:#2F5496'>I. Mục tiêu</h1><h5>Nhỏ</h5>`
    expect(tidy(html)).toBe('<h2 style="text-align: center">KẾ HOẠCH</h2><h2>I. Mục tiêu</h2><h4>Nhỏ</h4>')
  })

  it('gets real lists, one in another', () => {
    const html =
      wordItem(1, '·', 'Hạt điều') +
      wordItem(2, 'o', 'Rang muối') +
      wordItem(1, '·', 'Mật ong') +
      '<p class=MsoNormal>Xen giữa</p>' +
      wordItem(1, '1.', 'Một') +
      wordItem(1, '2.', 'Hai') +
      wordItem(2, 'a)', 'Hai a')
    expect(tidy(html)).toBe(
      '<ul><li><p>Hạt điều</p><ul><li><p>Rang muối</p></li></ul></li><li><p>Mật ong</p></li></ul>' +
        '<p>Xen giữa</p><ol><li><p>Một</p></li><li><p>Hai</p><ol><li><p>Hai a</p></li></ol></li></ol>',
    )
  })

  it('starts a new list where dots turn into numbers', () => {
    expect(tidy(wordItem(1, '-', 'A') + wordItem(1, '1)', 'B'))).toBe(
      '<ul><li><p>A</p></li></ul><ol><li><p>B</p></li></ol>',
    )
  })

  it('keeps a table, its joined cells and its empty ones', () => {
    const html = `<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='height:20pt'>
      <td colspan=2 width=300 valign=top style='border:solid'><p class=MsoNormal align=right><b>Tổng</b></p></td>
      <td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>`
    const cleaned = tidy(html)
    expect(cleaned).toContain('colspan="2"')
    expect(cleaned).toContain('<p style="text-align: right"><b>Tổng</b></p>')
    expect(cleaned).toMatch(/<td><p>\s*<\/p><\/td>/)
    expect(cleaned).not.toMatch(/border-collapse|Mso|width/)
  })

  it('leaves pictures from elsewhere behind, since they belong in the media library first', () => {
    const html = `<p>Ảnh: <img width=400 src="file:///C:/Users/TTKC/AppData/clip_image002.jpg" v:shapes="Picture_x0020_1">
      <!--[if gte vml 1]><v:shape id="Picture"><v:imagedata src="clip.png"/></v:shape><![endif]--></p>`
    expect(tidy(html)).toBe('<p>Ảnh: </p>')
  })
})

describe('a text pasted from a web page', () => {
  it('loses scripts, frames and handlers', () => {
    const html = '<p onclick="x()">Tin<script>alert(1)</script><iframe srcdoc="x"></iframe></p>'
    expect(tidy(html)).not.toMatch(/script|iframe/)
  })

  it('keeps bold and italics that came as styles', () => {
    const html =
      '<b style="font-weight:normal"><p><span style="font-weight:700;font-style:italic">Đậm</span> thường</p></b>'
    expect(tidy(html)).toBe('<p><em><strong>Đậm</strong></em> thường</p>')
  })

  it('keeps a picture that was copied inside the editor', () => {
    expect(tidy('<img src="/uploads/a.jpg" data-image-asset="a1">')).toContain('data-image-asset="a1"')
  })

  it('drops anchors that lead nowhere but keeps links', () => {
    expect(tidy('<p><a name="_Toc1">Mục</a> <a href="https://moit.gov.vn">Bộ</a></p>')).toBe(
      '<p>Mục <a href="https://moit.gov.vn">Bộ</a></p>',
    )
  })
})
