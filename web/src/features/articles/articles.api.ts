import type {
  ArticleDto,
  CategoryDto,
  GetArticleAnswer,
  GetTagAnswer,
  ListArticlesAnswer,
  ListArticlesQuery,
  ListCategoriesAnswer,
  ListTagsAnswer,
  TermDto,
} from '@contract/articles'
import { nullIfMissing, useHttp } from '@/shared/http'

/** One page of articles, newest first. */
export function listArticles(query: ListArticlesQuery): Promise<ListArticlesAnswer> {
  return useHttp().get<ListArticlesAnswer>('/articles', query)
}

/** An article with its body; `null` where there is none of that slug. */
export async function getArticle(slug: string): Promise<ArticleDto | null> {
  const answer = await nullIfMissing(useHttp().get<GetArticleAnswer>(`/articles/${encodeURIComponent(slug)}`))
  return answer?.data ?? null
}

/** All categories in the order editors gave them. */
export async function listCategories(): Promise<CategoryDto[]> {
  const answer = await useHttp().get<ListCategoriesAnswer>('/categories')
  return answer.data
}

/** All tags of published articles, by name. */
export async function listTags(): Promise<TermDto[]> {
  const answer = await useHttp().get<ListTagsAnswer>('/tags')
  return answer.data
}

/** A tag; `null` where there is none of that slug. */
export async function getTag(slug: string): Promise<TermDto | null> {
  const answer = await nullIfMissing(useHttp().get<GetTagAnswer>(`/tags/${encodeURIComponent(slug)}`))
  return answer?.data ?? null
}
