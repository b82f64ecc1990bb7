import type { APIRequestContext } from '@playwright/test'

/** One kind of page with an example of it: an address, or a list to take the first fitting link from. */
export interface PageKind {
  name: string
  address: string
  firstLink?: RegExp
}

const taggedArticle = '/bai-viet/cong-nhan-san-pham-cong-nghiep-nong-thon-tieu-bieu-cap-quoc-gia-nam-2023'

/** Every kind of page a reader can meet. A new kind of page belongs here, and with that into all checks of pages. */
export const pageKinds: PageKind[] = [
  { name: 'home', address: '/' },
  { name: 'home in English', address: '/en' },
  { name: 'articles', address: '/bai-viet' },
  { name: 'article', address: '/bai-viet', firstLink: /href="(\/bai-viet\/[^"?#]+)"/ },
  { name: 'article in English', address: '/en/articles', firstLink: /href="(\/en\/articles\/[^"?#]+)"/ },
  {
    name: 'long article with tables',
    address: '/bai-viet/hieu-qua-buoc-dau-chien-luoc-san-xuat-sach-hon-trong-cong-nghiep-giai-doan-2009-2015',
  },
  { name: 'category', address: '/bai-viet', firstLink: /href="(\/chuyen-muc\/[^"?#]+)"/ },
  {
    name: 'category in English',
    address: '/en/articles',
    firstLink: /href="(\/en\/categories\/[^"?#]+)"/,
  },
  { name: 'tag', address: taggedArticle, firstLink: /href="(\/the\/[^"?#]+)"/ },
  { name: 'documents', address: '/van-ban' },
  { name: 'document', address: '/van-ban', firstLink: /href="(\/van-ban\/[^"?#]+)"/ },
  { name: 'document in English', address: '/en/documents', firstLink: /href="(\/en\/documents\/[^"?#]+)"/ },
  { name: 'documents in English', address: '/en/documents' },
  { name: 'fairs', address: '/phien-cho' },
  { name: 'fairs in English', address: '/en/fairs' },
  { name: 'fair in English', address: '/en/fairs', firstLink: /href="(\/en\/fairs\/[^"?#.]+)"/ },
  { name: 'fair', address: '/phien-cho', firstLink: /href="(\/phien-cho\/[^"?#.]+)"/ },
  { name: 'search with results', address: '/tim-kiem?q=phien+cho' },
  { name: 'search without results', address: '/tim-kiem?q=khongcogi' },
  { name: 'static page', address: '/', firstLink: /href="(\/trang\/[^"?#]+)"/ },
  { name: 'static page in English', address: '/en', firstLink: /href="(\/en\/pages\/[^"?#]+)"/ },
  { name: 'questions', address: '/hoi-dap' },
  { name: 'question', address: '/hoi-dap', firstLink: /href="(\/hoi-dap\/[^"?#]+)"/ },
  { name: 'contact', address: '/lien-he' },
  { name: 'contact in English', address: '/en/contact' },
  { name: 'send an article', address: '/gui-bai' },
  { name: 'site map', address: '/so-do-trang' },
  { name: 'site map in English', address: '/en/site-map' },
  { name: 'site map of a year', address: '/so-do-trang', firstLink: /href="(\/so-do-trang\/[^"?#]+)"/ },
  { name: 'statistics', address: '/thong-ke' },
  { name: 'sign in', address: '/dang-nhap' },
  { name: 'sign in in English', address: '/en/sign-in' },
  { name: 'register', address: '/dang-ky' },
  { name: 'forgotten password', address: '/quen-mat-khau' },
  { name: 'new password', address: '/mat-khau-moi?token=abc' },
  { name: 'confirm account', address: '/xac-nhan-tai-khoan?token=abc' },
  { name: 'account', address: '/tai-khoan' },
  { name: 'not found', address: '/khong-co-trang-nay' },
]

/** The address of an example of this kind. */
export async function exampleOf(request: APIRequestContext, kind: PageKind): Promise<string> {
  if (!kind.firstLink) return kind.address
  const html = await (await request.get(kind.address)).text()
  const found = kind.firstLink.exec(html)?.[1]
  if (!found) throw new Error(`${kind.address} links to no page of the kind "${kind.name}"`)
  return found
}
