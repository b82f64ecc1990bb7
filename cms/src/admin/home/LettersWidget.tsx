import { Flex, Link, Typography } from '@strapi/design-system'
import { useFetchClient, Widget } from '@strapi/strapi/admin'
import { useCallback } from 'react'
import { NavLink } from 'react-router-dom'
import { useLoaded } from '../shared/use-loaded'
import { letterKinds, waitingCountPath, waitingListPath } from './letters'
import { useWords } from './words'

interface ListAnswer {
  pagination: { total: number }
}

function useWaitingLetters() {
  const { get } = useFetchClient()
  return useLoaded(
    useCallback(
      () =>
        Promise.all(
          letterKinds.map(async ({ uid, word }) => {
            const { data } = await get<ListAnswer>(waitingCountPath(uid))
            return { uid, word, count: data.pagination.total }
          }),
        ),
      [get],
    ),
  )
}

/** On the panel's home page: the letters of readers that nobody has taken up yet. */
export function LettersWidget() {
  const { say } = useWords()
  const { data, hasFailed } = useWaitingLetters()
  if (hasFailed) return <Widget.Error />
  if (!data) return <Widget.Loading />
  return (
    <Flex direction="column" justifyContent="center" gap={4} height="100%">
      {data.map(({ uid, word, count }) =>
        count > 0 ? (
          <Link key={uid} tag={NavLink} to={waitingListPath(uid)}>
            {say(word, { count })}
          </Link>
        ) : (
          <Typography key={uid} textColor="neutral600">
            {say(word, { count })}
          </Typography>
        ),
      )}
    </Flex>
  )
}
