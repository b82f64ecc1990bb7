import { inject, watch, type InjectionKey, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** What the server answers a page with. `location` is the address of a page that moved for good. */
export interface PageStatus {
  status: number
  location?: string
}

export const pageStatusKey: InjectionKey<PageStatus> = Symbol('page status')

/** Tells the server that this page is not found. */
export function useNotFound(): void {
  const page = inject(pageStatusKey, undefined)
  if (page) page.status = 404
}

interface ShownList {
  data: readonly unknown[]
  meta: { pagination: { page: number } }
}

/** Tells the server that a page past the end of a list is not found; an empty first page is a list with nothing in it. */
export function useListStatus(list: Readonly<Ref<ShownList | undefined>>): void {
  const page = inject(pageStatusKey, undefined)
  const tell = (shown: ShownList | undefined): void => {
    if (page && shown?.data.length === 0 && shown.meta.pagination.page > 1) page.status = 404
  }
  watch(list, tell, { immediate: true, flush: 'sync' })
}

/**
 * Tells what became of the entry a page shows: `null` is 404, another slug than the one asked for is a move (301 from
 * the server, a replaced address in the browser), `undefined` is not known yet.
 */
export function useEntryStatus(entry: Readonly<Ref<{ slug: string } | null | undefined>>): void {
  const page = inject(pageStatusKey, undefined)
  const route = useRoute()
  const router = useRouter()
  const shownAt = route.name

  function follow(found: { slug: string } | null | undefined): void {
    if (found === undefined || route.name !== shownAt) return
    if (found === null) {
      if (page) page.status = 404
      return
    }
    if (found.slug === route.params.slug) return
    const target = { name: shownAt, params: { slug: found.slug }, query: route.query, hash: route.hash }
    if (page) Object.assign(page, { status: 301, location: router.resolve(target).fullPath })
    else void router.replace(target)
  }

  watch(entry, follow, { immediate: true, flush: 'sync' })
}
