import { installAndRun } from './lib/install.mjs'

installAndRun('run-tests.ts')
