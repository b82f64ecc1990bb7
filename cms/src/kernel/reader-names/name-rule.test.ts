import { expect, it } from 'vitest'
import { nameFault } from './name-rule'

const siteNames = ['Trung tâm Khuyến công và Tư vấn phát triển công nghiệp', 'KC&TVPTCN', '']

it.each([
  'Nguyễn Thị Lan',
  'Điểu K’Ré',
  'Nguyễn Quân Trí',
  'Quân Trí',
  'Bàn Biên',
  'Nguyen Quan Tri',
  'Ad Minh',
  'An',
  'Lan 84',
  'Lan & Minh (Bù Đăng)',
])('%s is somebody’s name', (name) => expect(nameFault(name, siteNames)).toBeNull())

it.each([
  'Ban biên tập',
  'BAN BIÊN TẬP',
  'ban bien tap',
  'Ban.Biên-Tập',
  'Quản trị viên cổng',
  'Quan tri vien',
  'Quản tri viên',
  'Quản tri\u0307 viên',
  'Ban bien tập',
  'Admin',
  'Trung tâm Khuyến công tỉnh',
  'KC TVPTCN',
  'Ａｄｍｉｎ',
  'Аԁміո',
  'Adm1n',
  'Quản\u0308 trị viên',
  '𝐐uản trị viên',
])('nobody speaks as %s', (name) => expect(nameFault(name, siteNames)).toBe('staff'))

it.each(['http://spam.example', 'lan@spam.example', '...', '12', 'Аdmin', '<b>Lan</b>'])(
  '%s is no name',
  (name) => expect(nameFault(name, siteNames)).toBe('odd'),
)
