const units: [seconds: number, name: string][] = [
  [3600, 'hour'],
  [60, 'minute'],
]

/** `24 hours`, `1 minute`, `90 seconds`: in the largest unit that it is a whole number of. */
export function durationInWords(seconds: number): string {
  const [unit, name] = units.find(([length]) => seconds % length === 0) ?? [1, 'second']
  const count = seconds / unit
  return `${count} ${name}${count === 1 ? '' : 's'}`
}
