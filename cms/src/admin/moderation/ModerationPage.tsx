import { Flex, Tabs } from '@strapi/design-system'
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin'
import { useCallback } from 'react'
import type { ModerationCountsAnswer } from '../../../contract/moderation'
import { CommentList } from './CommentList'
import { listOf, moderationLists, type ModerationList } from './lists'
import { nearestPage } from './nearest-page'
import { moderationRight } from './right'
import { UndoBar } from './UndoBar'
import { useDecisions } from './use-decisions'
import { useLoaded } from '../shared/use-loaded'
import { useModerationApi } from './use-moderation-api'
import { useWords } from './words'

const figuresOf = ({ pending, approvedToday, rejectedToday }: ModerationCountsAnswer['data']) => ({
  pending,
  approved: approvedToday,
  rejected: rejectedToday,
})

function Moderation() {
  const { say } = useWords()
  const api = useModerationApi()
  const [{ query }, setQuery] = useQueryParams<{ list?: string; page?: string }>()
  const list = listOf(query.list)
  const page = Number(query.page) || 1
  const load = useCallback(() => nearestPage(api.list, { list, page }), [api, list, page])
  const comments = useLoaded(load)
  const counts = useLoaded(api.counts)
  const decisions = useDecisions(() => Promise.all([comments.reload(), counts.reload()]))

  const tabOf = (tab: ModerationList) => {
    const count = tab === 'pending' || tab === 'reported' ? counts.data?.[tab] : undefined
    return count ? say('tab.counted', { tab: say(`tab.${tab}`), count }) : say(`tab.${tab}`)
  }
  return (
    <Page.Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header
        title={say('title')}
        subtitle={counts.data ? say('subtitle', figuresOf(counts.data)) : undefined}
      />
      <Layouts.Content>
        <Tabs.Root value={list} onValueChange={(tab) => setQuery({ list: tab, page: '1' })} variant="simple">
          <Tabs.List aria-label={say('tabs')}>
            {moderationLists.map((tab) => (
              <Tabs.Trigger key={tab} value={tab}>
                {tabOf(tab)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value={list}>
            <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4} role="status">
              <UndoBar last={decisions.last} undo={decisions.undo} />
            </Flex>
            <CommentList key={list} list={list} comments={comments} decisions={decisions} />
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  )
}

/** Where staff decide on the comments of readers. */
export default function ModerationPage() {
  return (
    <Page.Protect permissions={moderationRight}>
      <Moderation />
    </Page.Protect>
  )
}
