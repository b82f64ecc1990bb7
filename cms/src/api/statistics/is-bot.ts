import { isbot } from 'isbot'
import { remembered } from '../../kernel/remembered/remembered'

/** The question costs more than all other work of a hit, and most readers share a few agents. */
const MOST_AGENTS = 500

/** Whether a program that reads the web by itself sends this User-Agent. Nothing at all is no browser either. */
export const isBot = remembered(MOST_AGENTS, (agent: string): boolean => agent === '' || isbot(agent))
