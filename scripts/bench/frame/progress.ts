/** Says on the standard error what is being measured: in one line that changes on a terminal, else a line each half minute. */
export function startProgress(): Disposable & { say(text: string): void } {
  const { isTTY } = process.stderr
  let last = Number.NEGATIVE_INFINITY
  return {
    say(text) {
      if (isTTY) return void process.stderr.write(`\r\u001b[2K${text}`)
      if (performance.now() - last < 30_000) return
      last = performance.now()
      process.stderr.write(`${text}\n`)
    },
    [Symbol.dispose]() {
      if (isTTY) process.stderr.write('\r\u001b[2K')
    },
  }
}
