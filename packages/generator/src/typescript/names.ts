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
