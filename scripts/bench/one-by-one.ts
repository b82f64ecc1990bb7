/** Asks for each address after the other has answered; gives how long each took, in milliseconds. Fails on any error. */
export async function timesOf(urls: string[]): Promise<number[]> {
  const times: number[] = []
  for (const url of urls) {
    const begun = performance.now()
    const answer = await fetch(url)
    await answer.arrayBuffer()
    times.push(performance.now() - begun)
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  }
  return times
}
