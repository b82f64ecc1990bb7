import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'
import type { LinkDto, LinkKind, SubjectRef } from '../../../contract/subjects'

/** An entry as the panel shows it. */
export interface LinkedEntry extends SubjectRef {
  title: string
  number: string | null
  isPublished: boolean
}

export interface EntryLink {
  id: string
  kind: LinkKind
  direction: LinkDto['direction']
  entry: LinkedEntry
}

interface Answer<Data> {
  data: Data
}

function messageOf(fault: unknown): string {
  return fault instanceof Error && fault.message ? fault.message : 'Không thực hiện được, vui lòng thử lại.'
}

/** The links of an entry, read anew after each change; what fails is said in a notification. */
export function useLinks({ kind, id }: SubjectRef) {
  const { get, post, del } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [links, setLinks] = useState<EntryLink[]>()

  const load = useCallback(async () => {
    const answer = await get<Answer<EntryLink[]>>('/portal/links', { params: { kind, id } })
    setLinks(answer.data.data)
  }, [get, kind, id])

  const attempt = useCallback(
    async (change: () => Promise<unknown>) => {
      try {
        await change()
        await load()
      } catch (fault) {
        toggleNotification({ type: 'danger', message: messageOf(fault) })
      }
    },
    [load, toggleNotification],
  )

  useEffect(() => {
    void attempt(() => Promise.resolve())
  }, [attempt])

  return {
    links,
    add: (linkKind: LinkKind, target: SubjectRef) =>
      attempt(() =>
        post('/portal/links', {
          kind: linkKind,
          sourceKind: kind,
          sourceId: id,
          targetKind: target.kind,
          targetId: target.id,
        }),
      ),
    remove: (link: EntryLink) => attempt(() => del(`/portal/links/${link.id}`)),
  }
}

/** Entries in which the words stand; `undefined` while they are being looked for. */
export function useEntrySearch(words: string): LinkedEntry[] | undefined {
  const { get } = useFetchClient()
  const [found, setFound] = useState<{ words: string; entries: LinkedEntry[] }>()
  useEffect(() => {
    const timer = setTimeout(async () => {
      const answer = await get<Answer<LinkedEntry[]>>('/portal/links/entries', { params: { q: words } })
      setFound({ words, entries: answer.data.data })
    }, 250)
    return () => clearTimeout(timer)
  }, [get, words])
  return found?.words === words ? found.entries : undefined
}
