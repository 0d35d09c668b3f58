import { exampleCredential } from './example-credential.ts'
import type { Platform } from '../platform/platform.ts'
import { type Html, html } from './html.ts'

/** A platform's rendered API reference, whose requests go to this mock with a key that it takes. */
export function referencePage({ name, spec, basePath }: Platform): Html {
  const { title } = spec
  const schemes = [...spec.credentials].map(([scheme, credential]) => [
    scheme,
    // The renderer puts the word before the key of an HTTP scheme itself.
    credential.type === 'apiKey' ? { value: exampleCredential(credential) } : { token: 'any-key' },
  ])
  const settings = { url: `/-/${name}/reference.json`, basePath, securitySchemes: Object.fromEntries(schemes) }
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – mock server</title>
        <link rel="icon" href="/-/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/-/colors.css" />
        <link rel="stylesheet" href="/-/reference.css" />
      </head>
      <body>
        <a class="skip" href="#reference">Skip to the reference</a>
        <nav class="top" aria-label="Mock server">
          <a href="/">← Mock server</a> <span>${title}</span>
          <a href="/-/${name}/openapi.yaml" download="${name}.openapi.yaml">Spec</a>
        </nav>
        <noscript>The reference needs JavaScript.</noscript>
        <div id="reference" data-settings="${JSON.stringify(settings)}"></div>
        <script src="/-/renderer.js"></script>
        <script src="/-/reference.js"></script>
      </body>
    </html> `
}
