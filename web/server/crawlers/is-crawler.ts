import { isbot } from 'isbot'

const remembered = 500
/** Longer names are no search engine's, and would only fill the memory. */
const longestAgent = 512
const verdicts = new Map<string, boolean>()

/** Whether a program that reads the web by itself says so by this User-Agent. */
export function isCrawler(agent: string | undefined): agent is string {
  if (!agent || agent.length > longestAgent) return false
  const known = verdicts.get(agent)
  if (known !== undefined) return known
  // The question costs as much as a kept page, and most readers share a few agents.
  if (verdicts.size >= remembered) verdicts.clear()
  const verdict = isbot(agent)
  verdicts.set(agent, verdict)
  return verdict
}
