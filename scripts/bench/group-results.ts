import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Figure, tableOf } from './verdicts'

interface Written {
  at: string
  figures: Figure[]
}

/** The figures of each group in a file of its own, so that a run that breaks off keeps what it has measured. */
export class GroupResults {
  constructor(
    readonly folder: string,
    readonly groups: string[],
  ) {}

  write(group: string, figures: Figure[]): void {
    mkdirSync(join(this.folder, 'figures'), { recursive: true })
    const written: Written = { at: new Date().toISOString(), figures }
    writeFileSync(this.#fileOf(group), JSON.stringify(written, null, 2))
    writeFileSync(join(this.folder, 'figures.md'), `${this.table()}\n`)
  }

  /** All groups that were ever measured, in their order. */
  table(): string {
    const files = this.groups.map((group) => this.#fileOf(group)).filter((file) => existsSync(file))
    return tableOf(files.flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as Written).figures))
  }

  #fileOf(group: string): string {
    return join(this.folder, 'figures', `${group}.json`)
  }
}
