import { spawn } from 'node:child_process'

/** One thing to run. Its command is a shell line, run from the root of the project. */
export interface Step {
  name: string
  command: string
}

export interface StepResult {
  name: string
  isPassed: boolean
  seconds: number
  output: string
}

/** Runs the steps, at most `lanes` at once, and tells of each as it ends. */
export async function runSteps(steps: Step[], lanes: number): Promise<StepResult[]> {
  const waiting = [...steps]
  const results: StepResult[] = []
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await runStep(step)
      results.push(result)
      report(result)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}

async function runStep({ name, command }: Step): Promise<StepResult> {
  const begun = Date.now()
  const { code, output } = await run(command)
  return { name, isPassed: code === 0, seconds: (Date.now() - begun) / 1000, output }
}

function run(command: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const add = (chunk: Buffer) => (output += chunk.toString())
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** A passed step is one line; of a failed one everything it said is shown. */
function report({ name, isPassed, seconds, output }: StepResult): void {
  console.log(`${isPassed ? '✓' : '✗'} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`)
  if (!isPassed) console.log(`\n${output.trim()}\n`)
}
