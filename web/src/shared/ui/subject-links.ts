import type { LinkDto, LinkKind } from '@contract/subjects'

const labels: Record<LinkKind, [outgoing: string, incoming: string]> = {
  related: ['related', 'related'],
  replaces: ['replaces', 'replacedBy'],
  amends: ['amends', 'amendedBy'],
  repeals: ['repeals', 'repealedBy'],
  'repeals-part': ['repealsPart', 'repealedPartBy'],
  guides: ['guides', 'guidedBy'],
  'based-on': ['basedOn', 'basisOf'],
  plan: ['plan', 'plan'],
  invitation: ['invitation', 'invitation'],
  result: ['result', 'result'],
}

/** Key of the words that say what a link means, seen from the page it stands on: "Thay thế" or "Được thay thế bởi". */
export function linkLabelKey({ kind, direction }: Pick<LinkDto, 'kind' | 'direction'>): string {
  return `ui.links.${labels[kind][direction === 'outgoing' ? 0 : 1]}`
}

/** Links of the same meaning together, in the order in which the meanings first appear. */
export function groupLinks(links: LinkDto[]): { labelKey: string; links: LinkDto[] }[] {
  const groups = new Map<string, LinkDto[]>()
  for (const link of links) {
    const key = linkLabelKey(link)
    groups.set(key, [...(groups.get(key) ?? []), link])
  }
  return [...groups].map(([labelKey, members]) => ({ labelKey, links: members }))
}
