/** Lets the browser show and answer what has waited meanwhile, before the work goes on. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
