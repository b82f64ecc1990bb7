const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Shows a step by name, runs it and shows how long it took. */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const begun = Date.now()
  process.stdout.write(`• ${name} … `)
  try {
    const result = await work()
    process.stdout.write(`${seconds(begun)}\n`)
    return result
  } catch (error) {
    process.stdout.write('✗\n')
    throw error
  }
}
