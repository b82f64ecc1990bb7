/** What search engines may read: all pages; not the API, which is for programs that know it. */
export function robotsOf(publicUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /tim-kiem',
    'Disallow: /en/search',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n')
}
