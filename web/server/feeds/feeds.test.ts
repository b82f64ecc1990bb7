import { describe, expect, it } from 'vitest'
import { atomOf } from './atom'
import { calendarOf } from './calendar'
import { jsonFeedOf } from './json-feed'
import type { NewsFeed } from './news-feed'
import { rssOf } from './rss'
import { sitemapIndexOf, sitemapOf } from './sitemap'

const feed: NewsFeed = {
  title: 'Trung tâm',
  description: null,
  pageUrl: 'https://example.vn/',
  url: 'https://example.vn/rss.xml',
  items: [
    {
      id: 'a1',
      url: 'https://example.vn/bai-viet/a',
      title: 'Phòng TKNL&SXSH <mới>',
      summary: 'Tóm tắt\u0007',
      category: 'Tin',
      postedAt: '2015-11-12T14:56:00.000Z',
      imageUrl: null,
    },
  ],
}

describe('feeds', () => {
  it('carry titles with signs that XML uses itself', () => {
    expect(rssOf(feed)).toContain('<title>Phòng TKNL&amp;SXSH &lt;mới&gt;</title>')
    expect(atomOf(feed)).toContain('<title>Phòng TKNL&amp;SXSH &lt;mới&gt;</title>')
  })

  it('leave out characters that XML forbids', () => {
    expect(rssOf(feed)).toContain('<description>Tóm tắt</description>')
  })

  it('tell when an article was posted', () => {
    expect(rssOf(feed)).toContain('<pubDate>Thu, 12 Nov 2015 14:56:00 GMT</pubDate>')
    expect(atomOf(feed)).toContain('<updated>2015-11-12T14:56:00.000Z</updated>')
    expect(JSON.parse(jsonFeedOf(feed)).items[0].date_published).toBe('2015-11-12T14:56:00.000Z')
  })
})

describe('the sitemap', () => {
  it('names both languages of a page as alternates of each other', () => {
    const xml = sitemapOf(
      [{ vi: '/bai-viet/a', en: '/en/articles/b' }, { vi: '/bai-viet/c' }],
      'https://example.vn',
    )
    expect(xml.match(/<loc>/g)).toHaveLength(3)
    expect(xml.match(/hreflang="en" href="https:\/\/example.vn\/en\/articles\/b"/g)).toHaveLength(2)
    expect(xml).toContain('<url><loc>https://example.vn/bai-viet/c</loc></url>')
  })

  it('is a list of files where it is long', () => {
    expect(sitemapIndexOf(2, 'https://example.vn').match(/<loc>/g)).toHaveLength(2)
  })
})

describe('the calendar of fairs', () => {
  const fair = {
    id: 'e1',
    slug: 'phien-cho',
    name: 'Phiên chợ hàng Việt về vùng sâu, vùng xa tỉnh Bình Phước năm 2023 tại xã Đăk Ơ; huyện Bù Gia Mập',
    type: 'fair',
    summary: null,
    coverImage: null,
    startsAt: '2026-12-01T01:00:00.000Z',
    endsAt: '2026-12-05T14:00:00.000Z',
    dailyHours: null,
    venue: 'Nhà văn hóa',
    communeThen: null,
    communeNow: null,
    phase: 'upcoming',
    state: 'cancelled',
    stateReason: null,
    visitCount: null,
    isExample: true,
  } as const

  it('has times, place and state of a fair', () => {
    const text = calendarOf([fair], 'Phiên chợ', 'https://example.vn')
    expect(text).toContain('DTSTART:20261201T010000Z\r\nDTEND:20261205T140000Z\r\n')
    expect(text).toContain('LOCATION:Nhà văn hóa\r\n')
    expect(text).toContain('STATUS:CANCELLED\r\n')
  })

  it('has no line that calendars find too long, and loses no letter', () => {
    const text = calendarOf([fair], 'Phiên chợ', 'https://example.vn')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replace(/\r\n /g, '')).toContain(
      'vùng sâu\\, vùng xa tỉnh Bình Phước năm 2023 tại xã Đăk Ơ\\; huyện',
    )
  })
})
