import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core } from '@strapi/strapi'
import { drawEmblem, drawShareImage } from '../drawings/marks'
import { upload } from './media'

/** Draws the emblem and the picture for link previews; gives their ids in the media library. */
export async function seedMarks(strapi: Core.Strapi): Promise<{ emblem: number; shareImage: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-marks-'))
  try {
    const emblem = await upload(strapi, folder, {
      name: 'bieu-trung.png',
      mime: 'image/png',
      bytes: await drawEmblem(),
      alternativeText: 'Biểu trưng: bánh răng ôm chiếc lá và hạt điều',
    })
    const shareImage = await upload(strapi, folder, {
      name: 'anh-chia-se.jpg',
      mime: 'image/jpeg',
      bytes: await drawShareImage(),
      alternativeText: 'Tranh vẽ đồi cao su trong nắng sớm với biểu trưng của Trung tâm',
    })
    return { emblem: emblem.id, shareImage: shareImage.id }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
