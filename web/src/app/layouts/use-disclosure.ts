import { onBeforeUnmount, onMounted, shallowRef, watch, type ShallowRef } from 'vue'
import { useRoute } from 'vue-router'

/** Which one of several panels is open; closes on Escape, on a click elsewhere, when the focus leaves and with the page. */
export function useDisclosure(root: Readonly<ShallowRef<HTMLElement | null>>) {
  const open = shallowRef<string | null>(null)
  const route = useRoute()

  function close(): void {
    open.value = null
  }

  function toggle(name: string): void {
    open.value = open.value === name ? null : name
  }

  function closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || open.value === null) return
    const opener = root.value?.querySelector<HTMLElement>('[aria-expanded="true"]')
    close()
    opener?.focus()
  }

  function closeFromOutside(event: Event): void {
    if (event.target instanceof Node && !root.value?.contains(event.target)) close()
  }

  watch(() => route.fullPath, close)
  onMounted(() => {
    document.addEventListener('keydown', closeByKey)
    document.addEventListener('pointerdown', closeFromOutside)
    document.addEventListener('focusin', closeFromOutside)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('keydown', closeByKey)
    document.removeEventListener('pointerdown', closeFromOutside)
    document.removeEventListener('focusin', closeFromOutside)
  })
  return { open, toggle }
}
