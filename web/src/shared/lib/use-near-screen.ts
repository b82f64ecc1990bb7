import { onBeforeUnmount, onMounted, readonly, shallowRef, type ShallowRef } from 'vue'

/** How far below the screen a part of the page begins to prepare itself. */
const rootMargin = '400px'

/** Turns true, for good, once the element comes near the screen: until then its data and code can wait. */
export function useNearScreen(element: Readonly<ShallowRef<HTMLElement | null>>) {
  const isNear = shallowRef(false)
  let observer: IntersectionObserver | undefined

  onMounted(() => {
    observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer?.disconnect()
        isNear.value = true
      },
      { rootMargin },
    )
    if (element.value) observer.observe(element.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return readonly(isNear)
}
