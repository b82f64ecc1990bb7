import { computed, type ComputedRef } from 'vue'
import { useRoute, type LocationQuery, type RouteParams } from 'vue-router'

export interface PageRoute {
  params: RouteParams
  query: LocationQuery
}

/** The address of the page that calls this; it stays as it was while the reader leaves, so that nothing is asked for in vain. */
export function usePageRoute(): ComputedRef<PageRoute> {
  const route = useRoute()
  const { page } = route.meta
  return computed<PageRoute>((before) => {
    const { params, query } = route
    return route.meta.page === page || !before ? { params, query } : before
  })
}
