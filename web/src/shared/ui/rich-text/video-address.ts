import type { RichTextVideo } from '@contract/rich-text'

const providers = {
  youtube: { name: 'YouTube', watch: 'https://www.youtube.com/watch?v=' },
  vimeo: { name: 'Vimeo', watch: 'https://vimeo.com/' },
}

/** Where a video is watched; `null` for a provider that is not known. */
export function videoAddressOf(
  video: Pick<RichTextVideo, 'provider' | 'videoId'>,
): { name: string; href: string } | null {
  if (!Object.hasOwn(providers, video.provider)) return null
  const { name, watch } = providers[video.provider]
  return { name, href: watch + encodeURIComponent(video.videoId) }
}
