/** For how long the scripts wait for pictures that do not come, in milliseconds. */
const patience = 2_000

/**
 * Asks for the app's files once the page and its first pictures are on the screen: on a slow line they would come at the
 * cost of what readers came for. Each file runs by itself as it arrives, so that none holds up a reader who scrolls.
 */
export function startScript(files: string[]): string {
  return (
    `{const start=()=>${JSON.stringify(files)}.forEach((file)=>import(file)),` +
    'afterFrame=(next)=>()=>requestAnimationFrame(()=>setTimeout(next));' +
    `addEventListener("load",afterFrame(afterFrame(start)));setTimeout(start,${patience})}`
  )
}
