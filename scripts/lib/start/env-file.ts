import { StartFault } from './start-fault'

export type Settings = Record<string, string>

const assignment = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/

function valueOf(written: string): string | null {
  const quote = written[0]
  if (quote !== '"' && quote !== "'") return written.replace(/\s+#.*$/, '')
  const end = written.indexOf(quote, 1)
  return end > 0 ? written.slice(1, end) : null
}

/** Reads the text of an `.env` file. Throws a `StartFault` that names the first line that is no `NAME=value`. */
export function parseEnvFile(text: string): Settings {
  const settings: Settings = {}
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const written = line.trim()
    if (written === '' || written.startsWith('#')) continue
    const [, name, raw = ''] = assignment.exec(written) ?? []
    const value = name ? valueOf(raw.trim()) : null
    if (!name || value === null) {
      const place = index + 1
      throw new StartFault(
        `Tệp .env sai ở dòng ${place}, cần TÊN=giá trị.`,
        `.env is wrong in line ${place}: NAME=value is needed.`,
      )
    }
    settings[name] = value
  }
  return settings
}
