import type { StrapiApp } from '@strapi/strapi/admin'
import { ChartCircle, Mail } from '@strapi/icons'
import { letterRights } from './letters'
import { descriptorOf } from './words'

/** What the panel's home page tells editors beside the comments that wait: letters, and how many readers come. */
export function registerHomeWidgets(app: StrapiApp): void {
  app.widgets.register((others) => [
    {
      id: 'waiting-letters',
      icon: Mail,
      title: descriptorOf('letters.title'),
      component: async () => (await import('./LettersWidget')).LettersWidget,
      permissions: letterRights,
    },
    {
      id: 'visits',
      icon: ChartCircle,
      title: descriptorOf('statistics.title'),
      component: async () => (await import('./StatisticsWidget')).StatisticsWidget,
    },
    ...others,
  ])
}
