import { article as adviceDays } from './advice-days'
import { article as afterTheMerger } from './after-the-merger'
import { article as applyFor2027 } from './apply-for-2027'
import { article as brocadeClass } from './brocade-class'
import { article as buDangCashewMachine } from './bu-dang-cashew-machine'
import { article as buGiaMapFair } from './bu-gia-map-fair'
import { article as cashewCraft } from './cashew-craft'
import { article as cleanerProductionStrategy } from './cleaner-production-strategy'
import { article as digitalWorkshop } from './digital-workshop'
import { article as drySeasonTips } from './dry-season-tips'
import { article as dryingWorkshopPlan } from './drying-workshop-plan'
import { article as energyAudit2023 } from './energy-audit-2023'
import { article as fairInvitation2026 } from './fair-invitation-2026'
import { article as firstSelection2014 } from './first-selection-2014'
import { article as honeyBrand } from './honey-brand'
import { article as impersonationWarning } from './impersonation-warning'
import { article as industrialCluster } from './industrial-cluster'
import { article as industryPromotion20162020 } from './industry-promotion-2016-2020'
import { article as ledSewingWorkshop } from './led-sewing-workshop'
import { article as nationalProducts2023 } from './national-products-2023'
import { article as onlineMarket } from './online-market'
import { article as rubberLatexWater } from './rubber-latex-water'
import { article as schemesOf2024 } from './schemes-of-2024'
import { article as selectionCriteria2025 } from './selection-criteria-2025'
import { article as solarRoofs } from './solar-roofs'
import { article as starchWaterLoop } from './starch-water-loop'
import { article as supplyDemand2018 } from './supply-demand-2018'
import { article as sustainableProduction2030 } from './sustainable-production-2030'
import { article as trainingNotice2013 } from './training-notice-2013'
import type { DemoArticle } from '../types'

export const ARTICLES: readonly DemoArticle[] = [
  adviceDays,
  afterTheMerger,
  applyFor2027,
  brocadeClass,
  buDangCashewMachine,
  buGiaMapFair,
  cashewCraft,
  cleanerProductionStrategy,
  digitalWorkshop,
  drySeasonTips,
  dryingWorkshopPlan,
  energyAudit2023,
  fairInvitation2026,
  firstSelection2014,
  honeyBrand,
  impersonationWarning,
  industrialCluster,
  industryPromotion20162020,
  ledSewingWorkshop,
  nationalProducts2023,
  onlineMarket,
  rubberLatexWater,
  schemesOf2024,
  selectionCriteria2025,
  solarRoofs,
  starchWaterLoop,
  supplyDemand2018,
  sustainableProduction2030,
  trainingNotice2013,
]
