import type { RichTextVideo } from '../../../contract/rich-text'
import { cleanLine } from './words'

type VideoProvider = RichTextVideo['provider']

const VIDEO_IDS: Record<VideoProvider, RegExp> = { youtube: /^[\w-]{11}$/u, vimeo: /^\d{6,12}$/u }
const YOUTUBE_HOSTS = ['youtube.com', 'm.youtube.com', 'youtube-nocookie.com']
const YOUTUBE_PATH = /^\/(?:embed|shorts|live)\/([\w-]{11})(?:\/|$)/u
const VIMEO_PATH = /^\/(?:video\/)?(\d{6,12})(?:\/|$)/u

function isProvider(value: unknown): value is VideoProvider {
  return value === 'youtube' || value === 'vimeo'
}

function foundVideo(
  provider: VideoProvider,
  videoId: string | null | undefined,
): Omit<RichTextVideo, 'title'> | null {
  return videoId && VIDEO_IDS[provider].test(videoId) ? { provider, videoId } : null
}

/** Which video an address from the browser's address bar or a share button means; null where it means none. */
export function videoAt(address: string): Omit<RichTextVideo, 'title'> | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const host = url.hostname.replace(/^www\./u, '')
  if (host === 'youtu.be') return foundVideo('youtube', url.pathname.slice(1))
  if (YOUTUBE_HOSTS.includes(host)) {
    return foundVideo('youtube', url.searchParams.get('v') ?? YOUTUBE_PATH.exec(url.pathname)?.[1])
  }
  if (host === 'vimeo.com' || host === 'player.vimeo.com') {
    return foundVideo('vimeo', VIMEO_PATH.exec(url.pathname)?.[1])
  }
  return null
}

/** Attributes of a video node, or null where it is not a video of a known house. */
export function cleanVideo(attrs: Record<string, unknown>): RichTextVideo | null {
  const { provider, videoId } = attrs
  if (!isProvider(provider) || typeof videoId !== 'string' || !VIDEO_IDS[provider].test(videoId)) return null
  return { provider, videoId, title: cleanLine(attrs.title, 300) || 'Video' }
}
