// The journal, read once a second while somebody looks, and buttons that copy.
const msBetweenReads = 1000
const maxRows = 100
const byId = (id) => document.getElementById(id)
const rows = byId('requests')
const pause = byId('pause')
const clear = byId('clear')

let run
let newest = 0
let isPaused = false
let isReading = false
let unannounced = []
let announcedAt = 0

pause.hidden = false
clear.hidden = false
pause.addEventListener('click', () => {
  isPaused = !isPaused
  pause.textContent = isPaused ? 'Resume' : 'Pause'
  if (isPaused) showConnection('Paused')
  else void read()
})
clear.addEventListener('click', () => {
  rows.replaceChildren()
  showRows()
})
setInterval(read, msBetweenReads)
document.addEventListener('visibilitychange', read)
void read()

async function read() {
  if (isPaused || isReading || document.hidden) return
  isReading = true
  try {
    const response = await fetch(`/-/journal.json?after=${newest}`)
    if (!response.ok) throw new Error(String(response.status))
    show(await response.json())
    showConnection('Live')
  } catch {
    showConnection('No connection')
  } finally {
    isReading = false
  }
}

function show(page) {
  if (isPaused) return
  const isFirst = run === undefined
  if (run !== page.run) {
    // Another server than before: what it counts is not what the last one did.
    const isAnother = !isFirst
    run = page.run
    if (isAnother) {
      newest = 0
      rows.replaceChildren()
      showRows()
      return
    }
  }
  newest = page.newest
  for (const row of [...rows.children].filter(({ dataset }) => Number(dataset.id) < page.oldest)) row.remove()
  for (const entry of page.entries) rows.prepend(rowOf(entry))
  while (rows.children.length > maxRows) rows.lastElementChild.remove()
  showRows()
  if (!isFirst) announce(page.entries)
}

function showRows() {
  const isEmpty = rows.children.length === 0
  byId('none').hidden = !isEmpty
  byId('scroller').hidden = isEmpty
}

function showConnection(text) {
  const place = byId('connection')
  if (place.textContent === text) return
  place.textContent = text
  place.dataset.state = text
}

/** Several requests in few seconds are one sentence: a screen reader that reads each of them says nothing else any more. */
function announce(entries) {
  unannounced.push(...entries)
  if (unannounced.length === 0 || Date.now() - announcedAt < 3000) return
  const { status, method, path } = unannounced.at(-1)
  const count = unannounced.length === 1 ? 'New request' : `${unannounced.length} new requests, the last one`
  byId('announcement').textContent = `${count}: ${method} ${path}, status ${status}`
  announcedAt = Date.now()
  unannounced = []
}

function rowOf({ id, time, status, method, path, operationId, reasons, details }) {
  const at = new Date(time)
  const clock = at.toLocaleTimeString([], { hour12: false })
  const summary = element(
    'summary',
    {},
    element('span', { className: `status s${String(status)[0]}` }, String(status)),
    ' ',
    element('span', { className: 'request' }, element('b', {}, method), ` ${path}`),
    ' ',
    element('time', { dateTime: at.toISOString(), title: at.toLocaleString() }, clock),
    ...(operationId ? [' ', element('span', { className: 'note' }, operationId)] : []),
    ...reasons.flatMap((reason) => [' ', element('span', { className: 'note reason' }, reason)]),
  )
  const texts = details.flatMap(({ title, text }) => [
    element('h3', {}, title),
    element('pre', { tabIndex: 0, role: 'region', ariaLabel: title }, text),
  ])
  const row = element('li', {}, element('details', {}, summary, ...texts))
  row.dataset.id = String(id)
  return row
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

// Only a secure context has a clipboard: this machine, but not a phone that reads the page over the network.
if (navigator.clipboard) {
  for (const place of document.querySelectorAll('[data-copy]')) {
    const button = element('button', { type: 'button', className: 'copy' }, 'Copy')
    button.append(element('span', { className: 'hidden' }, ` the ${place.dataset.copy}`))
    button.addEventListener('click', async () => {
      const copied = await navigator.clipboard.writeText(place.querySelector('code').textContent).then(
        () => 'Copied',
        () => 'Not allowed',
      )
      button.firstChild.data = copied
      byId('announcement').textContent = copied
      setTimeout(() => (button.firstChild.data = 'Copy'), 2000)
    })
    place.append(button)
  }
}
