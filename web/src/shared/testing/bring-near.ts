import { vi } from 'vitest'

/** Lets everything on a page be near the screen, as it is for a reader who has scrolled down to it. */
export function bringNear(): void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(readonly notice: (entries: { isIntersecting: boolean }[]) => void) {}
      observe() {
        this.notice([{ isIntersecting: true }])
      }
      disconnect() {}
    },
  )
}
