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
  documentDownloadType: 'direct',
  defaultOpenAllTags: true,
})
