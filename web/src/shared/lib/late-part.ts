import { defineAsyncComponent, hydrateOnVisible, type Component, type HydrationStrategy } from 'vue'
import { keepTyped } from './keep-typed'
import { nextTask } from './next-task'
import { whenQuiet } from './when-quiet'

type Load<Part> = () => Promise<Part | { default: Part }>

/** How far below the screen a part of the page begins to prepare itself. */
const rootMargin = '400px'
let firstPage: Promise<void> | undefined

/** Waits until the page that the server sent is loaded and the browser rests; later pages wait for nothing. */
function untilSettled(): Promise<void> {
  const isFromServer = typeof document !== 'undefined' && document.getElementById('state') !== null
  if (!isFromServer) return Promise.resolve()
  return (firstPage ??= new Promise((resolve) => whenQuiet(resolve)))
}

let turns: Promise<void> = Promise.resolve()

/** Does the work in a task of its own; should it fail, the next turn comes all the same. */
function turn(work: () => void): Promise<void> {
  return new Promise((resolve) =>
    setTimeout(() => {
      resolve()
      work()
    }),
  )
}

/** Takes a part up in a task of its own, after those that were to be taken up before. */
function takeUpInTurn(takeUp: () => void): void {
  turns = turns.then(() => turn(() => keepTyped(takeUp)))
}

/** A part whose code comes once the first page is settled, and is taken up then. */
export function quietPart<Part extends Component>(load: Load<Part>): Part {
  const loader = async () => {
    await untilSettled()
    return load()
  }
  return defineAsyncComponent({ loader, hydrate: takeUpInTurn })
}

/**
 * A part whose code is there with the page. Vue is told so at once: it would show the part a moment after the rest of a
 * page that a reader comes back to, who then would stand elsewhere than before.
 */
function presentPart<Part extends Component>(component: Part, hydrate: HydrationStrategy): Part {
  const part = defineAsyncComponent({ loader: () => Promise.resolve(component), hydrate })
  void (part as { __asyncLoader: () => Promise<unknown> }).__asyncLoader()
  return part
}

/**
 * A part whose code is there with the page, taken up in a task of its own, one after another: all of a page at once
 * would keep a slow phone from scrolling for a noticeable time.
 */
export function partInTurn<Part extends Component>(component: Part): Part {
  return presentPart(component, takeUpInTurn)
}

const whenInSight = hydrateOnVisible({ rootMargin })

/**
 * A part of a page that the browser takes up when it nears the screen. What the server has written of it stands there
 * from the beginning. Its code comes then too: Vue asks for the code of a part before it asks when to hydrate it, so such
 * a part stands within another.
 */
export function latePart<Part extends Component>(load: Load<Part>): Part {
  return presentPart(quietPart(load), (takeUp, forEachElement) =>
    whenInSight(() => takeUpInTurn(takeUp), forEachElement),
  )
}

/** How to take up the parts that have not come near the screen yet. */
const outOfSight = new Set<() => void>()

/** A part whose code is there with the page, but of which a reader who sees the beginning of the page only needs nothing. */
export function partInSight<Part extends Component>(component: Part): Part {
  return presentPart(component, (hydrate, forEachElement) => {
    const takeUp = () => {
      if (outOfSight.delete(takeUp)) takeUpInTurn(hydrate)
    }
    outOfSight.add(takeUp)
    const stopWatching = whenInSight(takeUp, forEachElement)
    return () => {
      outOfSight.delete(takeUp)
      stopWatching?.()
    }
  })
}

/** Waits until all parts that are taken up in turn have had theirs, those within others too. */
export async function untilTakenUp(): Promise<void> {
  await nextTask()
  const seen = turns
  await seen
  if (seen !== turns) await untilTakenUp()
}

/** Takes up what waits for the reader's eye: what stays while the page changes has to follow it. */
export async function takeUpTheRest(): Promise<void> {
  while (outOfSight.size > 0) {
    for (const takeUp of outOfSight) takeUp()
    await untilTakenUp()
  }
}
