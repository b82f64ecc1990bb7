import type { Answer, ListAnswer, LocaleDto } from './envelope'
import type { ImageDto } from './media'
import type { RichTextDocument } from './rich-text'
import type { LinkDto, TranslationsDto } from './subjects'

/** A category or tag by name, in the language asked for. */
export interface TermDto {
  id: string
  slug: string
  name: string
}

export interface CategoryDto extends TermDto {
  description: string | null
  parentId: string | null
  /** Published articles in the language asked for. */
  articleCount: number
  /** Slugs it once had: its page at such an address leads on to the present one. */
  formerSlugs: string[]
}

/** An article in a list. */
export interface ArticleSummaryDto {
  id: string
  slug: string
  title: string
  summary: string | null
  coverImage: ImageDto | null
  category: TermDto | null
  /** ISO instant. */
  postedAt: string
  isFeatured: boolean
}

/** An article on its own page. */
export interface ArticleDto extends ArticleSummaryDto {
  body: RichTextDocument | null
  tags: TermDto[]
  byline: string | null
  source: string | null
  /** ISO date without time. */
  revisedOn: string | null
  changeNote: string | null
  allowsComments: boolean
  allowsRating: boolean
  externalUrl: string | null
  translations: TranslationsDto
  links: LinkDto[]
  /** Of the same category, nearest first, up to 10 each. */
  newer: ArticleSummaryDto[]
  older: ArticleSummaryDto[]
}

/** GET /api/articles: newest first; featured ones only with `featured=true`. */
export interface ListArticlesQuery {
  locale?: LocaleDto
  page?: number
  pageSize?: number
  /** Slug of a category; its sub-categories count as part of it. */
  category?: string
  /** Slug of a tag. */
  tag?: string
  featured?: boolean
}
export type ListArticlesAnswer = ListAnswer<ArticleSummaryDto>

/** GET /api/articles/:slug: 301 to the present slug where the article moved, else 404. */
export type GetArticleAnswer = Answer<ArticleDto>

/** GET /api/categories: in the order editors gave them. */
export type ListCategoriesAnswer = Answer<CategoryDto[]>

/** GET /api/tags: those of published articles in any language, by their name in the one asked for. */
export type ListTagsAnswer = Answer<TermDto[]>

/** GET /api/tags/:slug: 301 to the present slug where the tag was renamed, else 404. */
export type GetTagAnswer = Answer<TermDto>
