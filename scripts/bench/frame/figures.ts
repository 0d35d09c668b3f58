/** A median with the quartiles around it. */
export interface Figure {
  median: number
  low: number
  high: number
  /** `µs`, `KB`; none for a ratio or a count. */
  unit?: string
}

export function figure(values: readonly number[], unit?: string): Figure {
  const sorted = values.toSorted((one, other) => one - other)
  const spread = { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) }
  return unit === undefined ? spread : { ...spread, unit }
}

/** Each value beside the base's of the same round, so that what slowed a round down slowed both. */
export function ratio(values: readonly number[], base: readonly number[]): Figure {
  return figure(values.map((value, round) => value / (base[round] ?? Number.NaN)))
}

/** `1.46 (1.41–1.52)`; only the median where all rounds agree. */
export function formatFigure({ median, low, high, unit }: Figure): string {
  const [middle, from, to] = [median, low, high].map(formatNumber)
  const text = unit === undefined ? `${middle}` : `${middle} ${unit}`
  return from === to ? text : `${text} (${from}–${to})`
}

/** Three digits, and whole from a hundred on. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  if (size >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en')
  return value.toFixed(size >= 10 ? 1 : 2)
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const [below = Number.NaN, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return below + (above - below) * (place % 1)
}
