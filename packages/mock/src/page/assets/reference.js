const element = document.getElementById('reference')
const { url, basePath, securitySchemes } = JSON.parse(element.dataset.settings)

// Everything that would lead or tell anything to another host is off.
globalThis.Scalar.createApiReference(element, {
  url,
  servers: [{ url: `${location.origin}${basePath}`, description: 'This mock server' }],
  authentication: { preferredSecurityScheme: Object.keys(securitySchemes)[0], securitySchemes },
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  // What it is given to draw is not the spec, which has a link of its own.
  documentDownloadType: 'none',
  defaultOpenAllTags: true,
})

// What the renderer draws without a name, or out of the keyboard's reach, and has no setting for. Each selector stops matching
// once it is repaired, or once the renderer does it itself.
const repairs = {
  // The words in the button are hidden until a mouse is over it.
  'button[class*="copy-button"]:not([aria-label])': (button) => {
    button.ariaLabel = 'Copy'
    button.removeAttribute('aria-controls') // In the dialog it names what is not there.
  },
  // A label with `for` names no editable div. Its list opens only where there are variables to choose from.
  '[contenteditable][role="combobox"]:not([aria-expanded])': (field) => {
    field.ariaExpanded = 'false'
    field.ariaLabel ??= field.closest('td')?.querySelector('label')?.textContent ?? field.dataset.placeholder
  },
  'button[role="none"]': (button) => button.removeAttribute('role'),
  '.cm-content:not([aria-label])': (editor) => {
    editor.ariaLabel = editor.isContentEditable ? 'Request body' : 'Response body'
    editor.tabIndex = 0
  },
  // Of a contact with an address of each kind, the second is an icon only.
  '.group > a:not([title]):has(> span:empty)': (link) => (link.title = link.host + link.pathname),
  // The renderer listens for clicks and prevents what the link itself would do.
  'a.endpoint:not([href])': (link) => (link.href = '#'),
}

let isDue = false
new MutationObserver(() => {
  if (isDue) return
  isDue = true
  requestAnimationFrame(repair)
}).observe(document.body, { childList: true, subtree: true })

function repair() {
  isDue = false
  for (const [selector, mend] of Object.entries(repairs))
    for (const found of document.querySelectorAll(selector)) mend(found)
}

// Not by its address: what follows # is the renderer's.
document.querySelector('.skip').addEventListener('click', (event) => {
  const main = document.querySelector('main')
  if (!main) return
  event.preventDefault()
  main.tabIndex = -1
  main.focus()
})
