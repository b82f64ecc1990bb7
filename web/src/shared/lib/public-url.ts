import { hasInjectionContext, inject, type InjectionKey } from 'vue'

/** Origin under which readers know the portal, e.g. "https://example.vn"; given to the app on the server. */
export const publicUrlKey: InjectionKey<string> = Symbol('publicUrl')

/** That origin; in the browser the one the page came from. */
export function usePublicUrl(): string {
  const given = hasInjectionContext() ? inject(publicUrlKey, undefined) : undefined
  return given ?? (import.meta.env.SSR ? '' : location.origin)
}
