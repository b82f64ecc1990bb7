import { Checkbox, Flex, Typography } from '@strapi/design-system'
import { DecisionButtons } from './DecisionButtons'
import type { Decisions } from './use-decisions'
import type { Selection } from './use-selection'
import { useWords } from './words'

/** Ticks all comments of the page and decides on the ticked ones together. */
export function BulkBar({ selection, decisions }: { selection: Selection; decisions: Decisions }) {
  const { say } = useWords()
  const { selected, areAll, selectAll } = selection
  return (
    <Flex wrap="wrap" gap={3} minHeight="4rem">
      <Checkbox
        checked={areAll || (selected.length > 0 && 'indeterminate')}
        onCheckedChange={(checked) => selectAll(checked === true)}
      >
        {say('select.all')}
      </Checkbox>
      {selected.length > 0 && (
        <>
          <Typography textColor="neutral600">{say('selected', { count: selected.length })}</Typography>
          <DecisionButtons comments={selected} onDecide={decisions.decide} />
        </>
      )}
    </Flex>
  )
}
