import { installAndRun } from './lib/install.mjs'

installAndRun('start-portal.ts')
