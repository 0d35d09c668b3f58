/** `agents.skills.list` → `AgentsSkillsList`, `llm-providers` → `LlmProviders`. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('')
}

/** `AgentSummary` → `agentSummary`, `agenfleet-portal` → `agenfleetPortal`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name)
  return pascal.slice(0, 1).toLowerCase() + pascal.slice(1)
}

/** The names that follow from a platform's short name, `agento`. */
export function platformNames(platform: string) {
  const pascal = pascalCase(platform)
  return {
    /** `Agento` */
    pascal,
    /** `AgentoClient` */
    client: `${pascal}Client`,
    /** `AgentoClientOptions` */
    options: `${pascal}ClientOptions`,
    /** `createAgentoClient` */
    factory: `create${pascal}Client`,
    /** `AGENTO`, of `AGENTO_API_KEY` */
    env: platform.toUpperCase().replaceAll('-', '_'),
  }
}

/** A property name as it stands in code: quoted only where it has to be. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
}

/** The interface of a resource: `AgentsSkillsResource` for `agents.skills`. */
export function resourceName(names: readonly string[]): string {
  return `${pascalCase(names.join('.'))}Resource`
}

/** The parameters of an operation, where they are no component. */
export function paramsName(id: string): string {
  return `${pascalCase(id)}Params`
}

/** A page of a list, where it has fields beside its rows. */
export function pageName(id: string): string {
  return `${pascalCase(id)}Page`
}

/** Names that an argument cannot have: TypeScript's own, and those of the arguments after it. */
const taken = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static super switch
  this throw true try typeof var void while with yield options params`.split(/\s+/),
)

/** A path parameter as a method's argument: `{agent-id}` becomes `agentId`, `{default}` becomes `defaultValue`. */
export function argumentName(name: string): string {
  const camel = name.replaceAll(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase())
  return taken.has(camel) ? `${camel}Value` : camel
}
