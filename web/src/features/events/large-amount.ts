/** An amount of đồng in the unit people say it in; `unit` is a word of the interface (`events.results.<unit>`). */
export interface LargeAmount {
  amount: number
  unit: 'million' | 'billion'
}

/** 620000000 đồng is "620 million", 1250000000 is "1.25 billion": at most two decimals. */
export function largeAmount(dong: number): LargeAmount {
  const unit = dong >= 1e9 ? 'billion' : 'million'
  const amount = dong / (unit === 'billion' ? 1e9 : 1e6)
  return { amount: Math.round(amount * 100) / 100, unit }
}
