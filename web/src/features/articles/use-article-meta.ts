import type { ArticleDto } from '@contract/articles'
import { useI18n } from '@/shared/i18n'
import { usePublicUrl } from '@/shared/lib/public-url'
import { openingOf } from '@/shared/lib/rich-text'
import { usePageMeta, useStructuredData } from '@/shared/ui/page-meta'

/** Title, link preview and structured data of an article. */
export function useArticleMeta(article: () => ArticleDto): void {
  const { t, locale } = useI18n()
  const publicUrl = usePublicUrl()
  const description = (): string => article().summary || openingOf(article().body) || article().title
  usePageMeta(() => ({
    title: article().title,
    description: description(),
    image: article().coverImage,
    type: 'article',
    publishedAt: article().postedAt,
    modifiedAt: article().revisedOn ?? undefined,
    translations: article().translations,
  }))
  useStructuredData(() => ({
    '@type': 'NewsArticle',
    headline: article().title,
    description: description(),
    datePublished: article().postedAt,
    dateModified: article().revisedOn ?? article().postedAt,
    inLanguage: locale.value,
    image: article().coverImage ? new URL(article().coverImage?.url ?? '', publicUrl).href : undefined,
    author: { '@type': 'Organization', name: article().byline ?? t('app.siteName') },
    publisher: { '@type': 'GovernmentOrganization', name: t('app.siteName'), url: publicUrl },
  }))
}
