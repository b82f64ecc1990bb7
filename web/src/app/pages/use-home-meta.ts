import type { SiteDto } from '@contract/site'
import type { Ref } from 'vue'
import { useAddress, useI18n } from '@/shared/i18n'
import { usePublicUrl } from '@/shared/lib/public-url'
import { usePageMeta, useStructuredData } from '@/shared/ui/page-meta'

/** Title, link preview and structured data of the home page: the body itself and its search. */
export function useHomeMeta(site: Readonly<Ref<SiteDto | undefined>>): void {
  const { t, locale } = useI18n()
  const address = useAddress()
  const publicUrl = usePublicUrl()
  usePageMeta(() => ({
    title: t('app.siteName'),
    description: site.value?.settings.description,
    image: site.value?.settings.shareImage,
  }))
  useStructuredData(() => ({
    '@type': 'WebSite',
    name: site.value?.settings.name,
    url: publicUrl + address('home'),
    inLanguage: locale.value,
    publisher: {
      '@type': 'GovernmentOrganization',
      name: site.value?.settings.name,
      url: publicUrl,
      email: site.value?.settings.email ?? undefined,
      telephone: site.value?.settings.phone ?? undefined,
      address: site.value?.settings.address ?? undefined,
    },
    potentialAction: {
      '@type': 'SearchAction',
      target: `${publicUrl}${address('search')}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  }))
}
