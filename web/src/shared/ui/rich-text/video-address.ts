import type { RichTextVideo } from '@contract/rich-text'

/** Players only from where the content security policy lets frames come. */
const providers = {
  youtube: {
    name: 'YouTube',
    watch: 'https://www.youtube.com/watch?v=',
    player: 'https://www.youtube-nocookie.com/embed/',
  },
  vimeo: { name: 'Vimeo', watch: 'https://vimeo.com/', player: null },
}

export interface VideoAddress {
  name: string
  /** Where the video is watched on its provider's site. */
  href: string
  /** What plays it inside this page; `null` where nothing may. */
  player: string | null
}

/** Where a video is watched; `null` for a provider that is not known. */
export function videoAddressOf(video: Pick<RichTextVideo, 'provider' | 'videoId'>): VideoAddress | null {
  if (!Object.hasOwn(providers, video.provider)) return null
  const { name, watch, player } = providers[video.provider]
  const id = encodeURIComponent(video.videoId)
  return { name, href: watch + id, player: player && `${player}${id}?autoplay=1` }
}
