import { useTexts } from '@/shared/i18n'
import en from './panel/messages/en.json'
import vi from './panel/messages/vi.json'

const texts = { vi: { comments: vi }, en: { comments: en } }

/** The texts of the comments themselves: they come with them and not with every page. */
export const useCommentTexts = () => useTexts(texts)
