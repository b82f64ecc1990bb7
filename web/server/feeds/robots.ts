/** What search engines may read: all pages; not the API and the data of pages, which are for programs that know them. */
export function robotsOf(publicUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /page-data/',
    'Disallow: /tim-kiem',
    'Disallow: /en/search',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n')
}
