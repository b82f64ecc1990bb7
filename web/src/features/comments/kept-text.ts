type Shelf = 'localStorage' | 'sessionStorage'

/** Does something with the browser's storage; a browser that forbids it only remembers less. */
function onShelf<Result>(shelf: Shelf, use: (storage: Storage) => Result): Result | null {
  try {
    return use(window[shelf])
  } catch {
    return null
  }
}

/** What was kept under a name; `null` where nothing was. */
export const readKept = (shelf: Shelf, name: string): string | null =>
  onShelf(shelf, (storage) => storage.getItem(name))

/** Keeps a text under a name; `null` drops what was there. */
export function keep(shelf: Shelf, name: string, text: string | null): void {
  onShelf(shelf, (storage) => (text === null ? storage.removeItem(name) : storage.setItem(name, text)))
}
