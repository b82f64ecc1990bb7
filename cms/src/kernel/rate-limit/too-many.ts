import { Refusal } from '../refusals'

const wait = (seconds: number): { vi: string; en: string } => {
  if (seconds < 120) return { vi: `${seconds} giây`, en: `${seconds} seconds` }
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 120) return { vi: `${minutes} phút`, en: `${minutes} minutes` }
  const hours = Math.ceil(minutes / 60)
  return { vi: `${hours} giờ`, en: `${hours} hours` }
}

/** The 429 for somebody who must wait so many milliseconds. */
export function tooMany(waitMs: number): Refusal {
  const seconds = Math.max(Math.ceil(waitMs / 1000), 1)
  const { vi, en } = wait(seconds)
  const sentence = {
    vi: `Bạn thao tác quá nhanh. Vui lòng thử lại sau ${vi}.`,
    en: `You are going too fast. Please try again in ${en}.`,
  }
  return new Refusal(429, sentence, { headers: { 'Retry-After': String(seconds) } })
}
