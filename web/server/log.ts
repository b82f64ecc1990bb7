type Level = 'info' | 'warn' | 'error'

/** Writes one line of JSON for each event, in batches: a system call a line would cost more than a cached answer. */
export class Log {
  #lines: string[] = []
  #timer: NodeJS.Timeout | undefined

  constructor(readonly out: { write: (text: string) => unknown } = process.stdout) {}

  info(message: string, details: object = {}): void {
    this.#add('info', message, details)
  }

  warn(message: string, details: object = {}): void {
    this.#add('warn', message, details)
  }

  error(message: string, details: object = {}): void {
    this.#add('error', message, details)
  }

  /** Writes what has gathered. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#lines.length === 0) return
    this.out.write(this.#lines.join(''))
    this.#lines = []
  }

  #add(level: Level, message: string, details: object): void {
    this.#lines.push(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...details })}\n`)
    this.#timer ??= setTimeout(() => this.flush(), 500).unref()
  }
}

/** What a log line says of an error. */
export function described(error: unknown): { error: string; stack?: string } {
  return error instanceof Error ? { error: error.message, stack: error.stack } : { error: String(error) }
}
