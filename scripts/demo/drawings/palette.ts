export type LightName = 'morning' | 'noon' | 'dusk' | 'rain'

/** The colours of a drawing by role; each light of the day mixes them anew. */
export interface Palette {
  skyTop: string
  skyLow: string
  sun: string
  hillFar: string
  hillMid: string
  hillNear: string
  ground: string
  groundDeep: string
  leaf: string
  leafDeep: string
  leafPale: string
  wood: string
  woodDeep: string
  wall: string
  wallDeep: string
  roof: string
  roofDeep: string
  gold: string
  red: string
  cream: string
  ink: string
  water: string
}

// What stays the same in every light: the portal's own green-blue, gold and warm white.
const OWN = { roof: '#17656a', roofDeep: '#0f4a50', ink: '#1b3a3e', wood: '#a9794e', woodDeep: '#7d5635' }

export const LIGHTS: Record<LightName, Palette> = {
  morning: {
    ...OWN,
    skyTop: '#cfe3e1',
    skyLow: '#fbeed5',
    sun: '#fbd98a',
    hillFar: '#b3cfca',
    hillMid: '#86b3aa',
    hillNear: '#5a9486',
    ground: '#e3d6bd',
    groundDeep: '#cdbb9b',
    leaf: '#3f8a6b',
    leafDeep: '#256650',
    leafPale: '#86b98d',
    wall: '#f3eadb',
    wallDeep: '#dccfb8',
    gold: '#e0a93a',
    red: '#c8553d',
    cream: '#fffaf0',
    water: '#8fc1c0',
  },
  noon: {
    ...OWN,
    skyTop: '#a9d4dc',
    skyLow: '#e6f3ee',
    sun: '#fff3c9',
    hillFar: '#a5cfc6',
    hillMid: '#6fb29f',
    hillNear: '#3f9079',
    ground: '#d9dcc0',
    groundDeep: '#bdc49c',
    leaf: '#2f8f6b',
    leafDeep: '#1d6a55',
    leafPale: '#8cc59a',
    wall: '#f6f3ea',
    wallDeep: '#d8d8ca',
    gold: '#e8b54a',
    red: '#cf6043',
    cream: '#ffffff',
    water: '#7cbcc6',
  },
  dusk: {
    ...OWN,
    skyTop: '#e7b98c',
    skyLow: '#fbe3b4',
    sun: '#fff0c2',
    hillFar: '#cf9f86',
    hillMid: '#8f8478',
    hillNear: '#4f6f68',
    ground: '#c9a883',
    groundDeep: '#ab8a68',
    leaf: '#4a7a5c',
    leafDeep: '#2c5748',
    leafPale: '#9aa873',
    wall: '#f1dcbf',
    wallDeep: '#d3b795',
    gold: '#efb748',
    red: '#b9492f',
    cream: '#fff3dc',
    water: '#b7ad98',
  },
  rain: {
    ...OWN,
    skyTop: '#a8bcc2',
    skyLow: '#d9e1df',
    sun: '#e9eeea',
    hillFar: '#a4b9ba',
    hillMid: '#7d9c9c',
    hillNear: '#557f7d',
    ground: '#cbcdc4',
    groundDeep: '#aeb3aa',
    leaf: '#3f7f72',
    leafDeep: '#285e57',
    leafPale: '#8cb0a0',
    wall: '#eceeea',
    wallDeep: '#cdd3cf',
    gold: '#d3a84e',
    red: '#b35a48',
    cream: '#fbfcfa',
    water: '#8fb0b5',
  },
}
