/** The state of a database at one moment, to go back to before each test. */
export interface Snapshot {
  restore: () => Promise<void>
}
