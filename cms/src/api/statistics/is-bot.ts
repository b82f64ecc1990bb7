import { isbot } from 'isbot'

const REMEMBERED = 500
const verdicts = new Map<string, boolean>()

/** Whether a program that reads the web by itself sends this User-Agent. Nothing at all is no browser either. */
export function isBot(agent: string): boolean {
  const known = verdicts.get(agent)
  if (known !== undefined) return known
  // The question costs more than all other work of a hit, and most readers share a few agents.
  if (verdicts.size >= REMEMBERED) verdicts.clear()
  const verdict = agent === '' || isbot(agent)
  verdicts.set(agent, verdict)
  return verdict
}
