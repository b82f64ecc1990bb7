import { darkTheme, lightTheme } from '@strapi/design-system'
import emblem from './emblem.svg'

// The portal's deep green-blue in place of the panel's violet; white on 600 keeps a contrast of 7:1.
const light = {
  primary100: '#e3f1f3',
  primary200: '#bcdde2',
  primary500: '#16788a',
  primary600: '#0b5563',
  primary700: '#08434e',
  buttonPrimary500: '#16788a',
  buttonPrimary600: '#0b5563',
}

const dark = {
  primary100: '#10262b',
  primary200: '#2b5560',
  primary500: '#2f95a8',
  primary600: '#6cc4d2',
  primary700: '#8fd6e1',
  buttonPrimary500: '#16788a',
  buttonPrimary600: '#0b6475',
}

/** The look of the panel: our emblem and our colour. */
export const brandConfig = {
  auth: { logo: emblem },
  menu: { logo: emblem },
  theme: {
    light: { ...lightTheme, colors: { ...lightTheme.colors, ...light } },
    dark: { ...darkTheme, colors: { ...darkTheme.colors, ...dark } },
  },
}
