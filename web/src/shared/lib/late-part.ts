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

/** Vue asks for the code of a part before it asks when to hydrate it, so the code itself has to wait. */
function part<Part extends Component>(load: Load<Part>, hydrate: HydrationStrategy): Part {
  const loader = async () => {
    await untilSettled()
    return load()
  }
  return defineAsyncComponent({
    loader,
    hydrate: (takeUp, forEachElement) => hydrate(() => keepTyped(takeUp), forEachElement),
  })
}

/**
 * A part of a page that the browser takes up when it nears the screen. What the server has written of it stands there
 * from the beginning.
 */
export function latePart<Part extends Component>(load: Load<Part>): Part {
  return part(load, hydrateOnVisible({ rootMargin }))
}

/** Such a part that waits only until the page is loaded and the browser has nothing better to do. */
export function quietPart<Part extends Component>(load: Load<Part>): Part {
  return part(load, (hydrate) => hydrate())
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

/**
 * A part whose code is there with the page, taken up in a task of its own, one after another: all of a page at once
 * would keep a slow phone from scrolling for a noticeable time.
 */
export function partInTurn<Part extends Component>(component: Part): Part {
  return defineAsyncComponent({
    loader: () => Promise.resolve(component),
    hydrate(takeUp) {
      turns = turns.then(() => turn(() => keepTyped(takeUp)))
    },
  })
}

/** Waits until all parts that are taken up in turn have had theirs, those within others too. */
export async function untilTakenUp(): Promise<void> {
  await nextTask()
  const seen = turns
  await seen
  if (seen !== turns) await untilTakenUp()
}
