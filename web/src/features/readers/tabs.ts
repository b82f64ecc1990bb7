import type { SessionDto } from '@contract/readers'

/** What one tab tells the others of the same browser. */
export type TabMessage = { kind: 'active'; at: number } | { kind: 'session'; session: SessionDto | null }

/** The other tabs; a browser that cannot speak to them has but this one. */
export function otherTabs(hear: (message: TabMessage) => void): (message: TabMessage) => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const channel = new BroadcastChannel('readers')
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data)
  return (message) => channel.postMessage(message)
}
