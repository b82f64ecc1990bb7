import { Flex, IconButton, Typography } from '@strapi/design-system'
import { Trash } from '@strapi/icons'
import { linkWords } from './link-words'
import type { EntryLink, LinkedEntry } from './use-links'

/** An entry by number and title; what readers cannot see yet is called a draft. */
export function nameOf({ number, title, isPublished }: LinkedEntry): string {
  const name = number ? `${number}: ${title}` : title
  return isPublished ? name : `${name} (bản nháp)`
}

/** The links of an entry, each with a button that removes it. */
export function LinkList({ links, onRemove }: { links: EntryLink[]; onRemove: (link: EntryLink) => void }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {links.map((link) => (
        <Flex tag="li" key={link.id} justifyContent="space-between" alignItems="flex-start" gap={2}>
          <Flex direction="column" alignItems="flex-start">
            <Typography variant="pi" textColor="neutral600">
              {linkWords[link.kind][link.direction]}
            </Typography>
            <Typography variant="omega">{nameOf(link.entry)}</Typography>
          </Flex>
          <IconButton
            variant="ghost"
            label={`Bỏ liên kết với ${nameOf(link.entry)}`}
            onClick={() => onRemove(link)}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
    </Flex>
  )
}
