import { type Html, html } from './html.ts'
import type { PlatformEntry } from './platform-entry.ts'

/** The page at `/`. All of it is there without scripts, except the journal and the buttons that copy. */
export function indexPage(platforms: PlatformEntry[], origin: string, started: string): Html {
  const count = platforms.length === 1 ? '1 platform' : `${platforms.length} platforms`
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Mock server</title>
        <link rel="icon" href="/-/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/-/colors.css" />
        <link rel="stylesheet" href="/-/page.css" />
        <link rel="stylesheet" href="/-/platforms.css" />
        <link rel="stylesheet" href="/-/journal.css" />
        <script src="/-/page.js" type="module"></script>
      </head>
      <body>
        <a class="skip" href="#platforms">Skip to the platforms</a>
        <header>
          <h1>Mock server</h1>
          <p>
            ${count} at <code>${origin}</code>. Point a client at a base URL below, with any key. Nothing is passed on
            to the real platforms.
          </p>
          <p>${started}</p>
          <nav aria-label="On this page"><a href="#platforms">Platforms</a> <a href="#journal">Requests</a></nav>
        </header>
        <main>
          <section id="platforms" aria-labelledby="platforms-title" tabindex="-1">
            <h2 id="platforms-title">Platforms</h2>
            ${platforms.map(card)}
          </section>
          <section id="journal" aria-labelledby="journal-title" tabindex="-1">
            <div class="bar">
              <h2 id="journal-title">Requests</h2>
              <p id="connection" class="connection" aria-live="polite">Not running</p>
              <button id="pause" type="button" hidden>Pause</button>
              <button id="clear" type="button" hidden>Clear</button>
            </div>
            <p id="announcement" class="hidden" role="status"></p>
            <noscript
              ><p>
                The list needs JavaScript. The same as data: <a href="/-/journal.json">/-/journal.json</a>
              </p></noscript
            >
            <p id="none" class="none">
              Nothing yet. Paste one of the commands into a terminal, and the request appears here.
            </p>
            <div id="scroller" class="scroller" role="region" aria-label="Requests, newest first" tabindex="0" hidden>
              <ol id="requests" role="list"></ol>
            </div>
          </section>
        </main>
      </body>
    </html> `
}

function card({
  platform,
  name,
  state,
  stateNote,
  summary,
  version,
  operations,
  baseUrl,
  curl,
  typescript,
  links,
}: PlatformEntry): Html {
  const of = html`<span class="hidden"> of ${name}</span>`
  return html`<article class="card" aria-labelledby="${platform}-title">
    <div class="bar">
      <h3 id="${platform}-title">${name}</h3>
      <span class="badge ${state}">${state}</span>
    </div>
    <p>${summary}</p>
    <dl>
      <div>
        <dt>Version</dt>
        <dd>${version}</dd>
      </div>
      <div>
        <dt>Operations</dt>
        <dd>${operations}</dd>
      </div>
      <div>
        <dt>Base URL</dt>
        <dd data-copy="base URL of ${name}"><code>${baseUrl}</code></dd>
      </div>
    </dl>
    <div class="command" data-copy="example request to ${name}">
      <pre role="region" tabindex="0" aria-label="Example request to ${name}"><code>${curl}</code></pre>
    </div>
    <div class="command" data-copy="TypeScript call to ${name}">
      <pre role="region" tabindex="0" aria-label="TypeScript call to ${name}"><code>${typescript}</code></pre>
    </div>
    <ul class="links">
      <li><a class="primary" href="${links.reference}">API reference${of}</a></li>
      <li><a href="${links.openapiYaml}" download="${platform}.openapi.yaml">OpenAPI YAML${of}</a></li>
      <li><a href="${links.openapiJson}" download="${platform}.openapi.json">OpenAPI JSON${of}</a></li>
      <li><a href="${links.postman}" download="${platform}.postman_collection.json">Postman collection${of}</a></li>
    </ul>
    <details>
      <summary>About this status${of}</summary>
      <p>${stateNote}</p>
    </details>
  </article> `
}
