import { joinedTexts, type Messages } from '@/shared/i18n'
import { byNamespace } from './by-namespace'

/** What every first visit brings: texts of most pages, and of each other feature what stands on them. */
export default joinedTexts(
  byNamespace(
    import.meta.glob<Messages>(
      [
        '../../features/{articles,comments,documents,events,search,site}/messages/en.json',
        '../../features/*/messages/first/en.json',
        '../../shared/ui/messages/en.json',
        './en.json',
      ],
      { eager: true, import: 'default' },
    ),
  ),
)
