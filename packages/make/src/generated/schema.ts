// Generated from specs/make.yaml by `pnpm generate`. Do not edit: change the spec.

export interface paths {
    "/ai-agents/v1/agents": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agents of a team
         * @description Returned in one response, without a filter. The documentation describes a list but prints one agent object, so expect either an array or a single object.
         */
        get: operations["agents.list"];
        put?: never;
        /**
         * Create an agent
         * @description The team is named twice, in the query and in the body; the documentation does not say what happens when the two differ. The connection given here is the one to the agent's LLM provider; the documented update has no field for it. The response calls the new agent's id `agentId`, where other responses call it `id`.
         */
        post: operations["agents.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai-agents/v1/agents/{agentId}": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the agent, a UUID. It is `id` in the list of agents and `agentId` in the response to its creation.
                 * @example b504aa93-0752-4bf8-887e-c2c717d525bf
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get an agent
         * @description Returns everything that the list shows, and in addition the connection, the provider and the agent's earlier configurations. Its MCP configurations have `tools` where those of the list have `toolIds`.
         */
        get: operations["agents.get"];
        put?: never;
        post?: never;
        /**
         * Delete an agent
         * @description The documentation mentions no way to restore an agent.
         */
        delete: operations["agents.delete"];
        options?: never;
        head?: never;
        /**
         * Update an agent
         * @description Changes the fields that are sent. The team, the connection (and with it the LLM provider) and the contexts are not part of the documented body. Nothing is returned; get the agent to see the result. Whether a list that is sent replaces the old one or is merged into it is not documented.
         */
        patch: operations["agents.update"];
        trace?: never;
    };
    "/ai-agents/v1/agents/{agentId}/run": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the agent, a UUID. It is `id` in the list of agents and `agentId` in the response to its creation.
                 * @example b504aa93-0752-4bf8-887e-c2c717d525bf
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an agent
         * @description Returns the agent's response, its steps and the tokens used. Although Make's documentation says that the run was started, the documented body is that of a finished run, so the call can take as long as the run does: raise the client's timeout for long ones. Runs with the same `threadId` share their history.
         */
        post: operations["agents.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai-agents/v1/agents/{agentId}/run/stream": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the agent, a UUID. It is `id` in the list of agents and `agentId` in the response to its creation.
                 * @example b504aa93-0752-4bf8-887e-c2c717d525bf
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an agent and stream its steps
         * @description Like `agents.run`, but sends each step as a server-sent event while the run goes on. The first event that the documentation prints repeats the system prompt, to which Make adds a line with the current time. The documentation names only the event `step`, neither one for errors nor one that ends the stream, so the run is over when the connection closes.
         */
        post: operations["agents.stream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai-agents/v1/contexts": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contexts of an agent
         * @description Returns the knowledge attached to the agent. The documentation prints no body for this response; the agents that it prints elsewhere have contexts in their field `contexts`.
         */
        get: operations["contexts.list"];
        put?: never;
        /**
         * Attach a context to an agent
         * @description Adds knowledge, either as text in a JSON body or as a file in a multipart form. Nothing is returned: the new context's id is found in the agent's `contexts`. Make's own agent skills (`integromat/make-skills`) say that its app takes TXT, PDF, DOCX, CSV, MD and JSON files of up to 20 MB: 20 per agent, 50 per team (250 on the Enterprise plan) and 100 per organization (500 on Enterprise). Whether this API has the same limits is not documented.
         */
        post: operations["contexts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai-agents/v1/contexts/{contextId}": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the context, a UUID.
                 * @example 123e4567-e89b-12d3-a456-426614174000
                 */
                contextId: components["parameters"]["ContextId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a context
         * @description Removes it from its agent. The documentation mentions no way to restore it.
         */
        delete: operations["contexts.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai-agents/v1/llm-providers": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the LLM providers of a team
         * @description Returns each with the account that it is connected through.
         */
        get: operations["llmProviders.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai-agents/v1/llm-providers/{providerId}": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /** @description Id of the LLM provider, a number. It comes from the list of providers or from an agent's `llmProviderId`. */
                providerId: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        /**
         * Get an LLM provider
         * @description The response is documented as an array; the provider is its first element.
         */
        get: operations["llmProviders.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ai-agents/v1/llm-providers/{providerId}/models": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /** @description Id of the LLM provider, a number. It comes from the list of providers or from an agent's `llmProviderId`. */
                providerId: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        /**
         * List the models of an LLM provider
         * @description Returns each with its token limits. The names serve as an agent's `defaultModel`.
         */
        get: operations["llmProviders.models.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An agent with all its settings, as the operation that gets one agent returns it. */
        Agent: {
            /**
             * Format: uuid
             * @description Id of the agent; the one that paths take as `agentId`.
             */
            id: string;
            /** @description Name of the agent. */
            name: string;
            /** @description Id of the team that owns the agent. */
            teamId: number;
            /**
             * Format: date-time
             * @description When the agent was created (ISO 8601, UTC).
             */
            createdAt: string;
            /** @description Instructions that every run starts with. */
            systemPrompt: string;
            /** @description Model that runs use. */
            defaultModel: string;
            /** @description Limits of a run. */
            invocationConfig: components["schemas"]["InvocationConfig"];
            /** @description Id of the Make connection to the LLM provider. */
            makeConnectionId?: number;
            /** @description Kind of that connection. The documentation lists no values. */
            makeConnectionType?: string;
            /** @description Earlier configurations of the agent. */
            pastConfigurations?: components["schemas"]["AgentConfiguration"][];
            /** @description Make scenarios that the agent can use as tools. */
            scenarios: components["schemas"]["ScenarioConfig"][];
            /** @description MCP connections whose tools the agent can use. */
            mcpConfigs: components["schemas"]["McpConfig"][];
            /** @description How much of a thread's history a run sees. */
            historyConfig: components["schemas"]["HistoryConfig"] | null;
            /** @description Settings passed to the model. */
            llmConfig: components["schemas"]["LlmConfig"];
            /** @description Id of the LLM provider; the one that paths take as `providerId`. */
            llmProviderId?: number;
            /** @description Knowledge attached to the agent. */
            contexts: components["schemas"]["Context"][];
            /** @description Form of the agent's responses (`outputParserFormat` in requests). */
            outputParser?: components["schemas"]["OutputParser"];
        };
        /** @description An agent as it appears in the list. */
        AgentSummary: {
            /**
             * Format: uuid
             * @description Id of the agent; the one that paths take as `agentId`.
             */
            id: string;
            /** @description Name of the agent. */
            name: string;
            /** @description Id of the team that owns the agent. */
            teamId: number;
            /**
             * Format: date-time
             * @description When the agent was created (ISO 8601, UTC).
             */
            createdAt: string;
            /** @description Instructions that every run starts with. */
            systemPrompt: string;
            /** @description Model that runs use. */
            defaultModel: string;
            /** @description Limits of a run. */
            invocationConfig: components["schemas"]["InvocationConfig"];
            /** @description Make scenarios that the agent can use as tools. */
            scenarios: components["schemas"]["ScenarioConfig"][];
            /** @description MCP connections whose tools the agent can use. */
            mcpConfigs: components["schemas"]["McpConfigSummary"][];
            /** @description How much of a thread's history a run sees. */
            historyConfig: components["schemas"]["HistoryConfig"] | null;
            /** @description Settings passed to the model. */
            llmConfig: components["schemas"]["LlmConfig"];
            /** @description Knowledge attached to the agent. */
            contexts: components["schemas"]["Context"][];
            /** @description Form of the agent's responses (`outputParserFormat` in requests). */
            outputParser?: components["schemas"]["OutputParser"];
        };
        /** @description Response to the creation of an agent. */
        CreatedAgent: {
            /**
             * Format: uuid
             * @description Id of the new agent. All other responses call it `id`.
             */
            agentId: string;
            /** @description Name of the agent. */
            name: string;
            /** @description Id of the team that owns the agent. */
            teamId: number;
            /** @description Id of the Make connection to the LLM provider. */
            makeConnectionId: number;
            /** @description Model that runs use. */
            defaultModel: string;
            /** @description Instructions that every run starts with. */
            systemPrompt: string;
        };
        /** @description A new agent. */
        CreateAgentRequest: {
            /** @description Name of the agent. */
            name: string;
            /** @description Id of the team that is to own the agent; normally the same as in the query. */
            teamId: number;
            /** @description Id of the Make connection to the LLM provider. It cannot be changed later. */
            makeConnectionId: number;
            /** @description Model that runs use. */
            defaultModel: string;
            /** @description Instructions that every run starts with. */
            systemPrompt: string;
            /** @description Settings passed to the model. */
            llmConfig?: components["schemas"]["LlmConfigInput"];
            /** @description Make scenarios that the agent can use as tools. */
            scenarios?: components["schemas"]["ScenarioConfigInput"][];
            /** @description How much of a thread's history a run sees, or null. */
            historyConfig?: components["schemas"]["HistoryConfig"] | null;
            /** @description MCP connections whose tools the agent can use. */
            mcpConfigs?: components["schemas"]["McpConfigInput"][];
            /** @description Existing contexts to attach. */
            contexts?: components["schemas"]["ContextReference"][];
            /** @description Form of the agent's responses (`outputParser` in responses and runs). */
            outputParserFormat?: components["schemas"]["OutputParser"];
        };
        /** @description Changes to an agent. Fields that are left out stay as they are. */
        UpdateAgentRequest: {
            /** @description Name of the agent. */
            name?: string;
            /** @description Instructions that every run starts with. */
            systemPrompt?: string;
            /** @description Model that runs use. */
            defaultModel?: string;
            /** @description Settings passed to the model. */
            llmConfig?: components["schemas"]["LlmConfigInput"];
            /** @description Limits of a run. Can be set by an update (and per run), not on creation. */
            invocationConfig?: components["schemas"]["InvocationConfigInput"];
            /** @description Make scenarios that the agent can use as tools. */
            scenarios?: components["schemas"]["ScenarioConfigInput"][];
            /** @description How much of a thread's history a run sees, or null. */
            historyConfig?: components["schemas"]["HistoryConfig"] | null;
            /** @description MCP connections whose tools the agent can use. Unlike on creation, both fields of an entry are required. */
            mcpConfigs?: components["schemas"]["McpConfigUpdate"][];
            /** @description Form of the agent's responses (`outputParser` in responses and runs). */
            outputParserFormat?: components["schemas"]["OutputParser"];
        };
        /** @description An earlier configuration of an agent. */
        AgentConfiguration: {
            /** @description Name that the agent had. */
            name?: string;
            /** @description Its instructions. */
            systemPrompt?: string;
            /** @description Its model. */
            defaultModel?: string;
            /** @description Settings that were passed to the model. */
            llmConfig?: components["schemas"]["LlmConfig"];
            /** @description Limits of a run. */
            invocationConfig?: components["schemas"]["InvocationConfig"];
            /** @description How much of a thread's history a run saw. */
            historyConfig?: components["schemas"]["HistoryConfig"] | null;
            /** @description Scenarios that the agent could use. */
            scenarios?: components["schemas"]["ScenarioConfig"][];
            /** @description MCP connections that the agent could use. */
            mcpConfigs?: components["schemas"]["McpConfig"][];
        };
        /** @description Settings passed to the model, in a response. */
        LlmConfig: {
            /** @description Limit of tokens. The documentation does not say whether the prompt counts. */
            maxTokens?: number;
        };
        /** @description Settings to pass to the model. */
        LlmConfigInput: {
            /** @description Limit of tokens. The documentation gives no bounds and does not say whether the prompt counts. */
            maxTokens?: number;
        };
        /** @description Limits of a run, in a response. */
        InvocationConfig: {
            /** @description How many steps a run may take at most. */
            recursionLimit?: number;
        };
        /** @description Limits of a run. */
        InvocationConfigInput: {
            /** @description How many steps a run may take at most. No bounds are documented; the printed value is 300. */
            recursionLimit?: number;
            /** @description How long a run may take. The unit is not documented. */
            timeout?: number;
        };
        /** @description A Make scenario that an agent can use as a tool, in a response. */
        ScenarioConfig: {
            /** @description Id of the scenario. */
            makeScenarioId: number;
            /**
             * @description Whether the agent runs the scenario by itself or needs an approval first.
             * @enum {string}
             */
            approvalMode?: "auto-run" | "approval-required";
        };
        /** @description A Make scenario for an agent to use as a tool. */
        ScenarioConfigInput: {
            /** @description Id of the scenario. */
            makeScenarioId: number;
            /**
             * @description Whether the agent runs the scenario by itself or needs an approval first.
             * @default auto-run
             * @enum {string}
             */
            approvalMode?: "auto-run" | "approval-required";
        };
        /** @description How much of a thread's history a run sees. */
        HistoryConfig: {
            /** @description How many of the last iterations are handed to the model. No bounds are documented; the printed value is 10. */
            iterationsFromHistoryCount?: number;
        };
        /** @description An MCP connection of an agent, as the operation that gets one agent returns it. */
        McpConfig: {
            /** @description Id of the MCP connection. */
            mcpConnectionId?: number;
            /** @description Tools of the connection that the agent can use. The shape of an entry is not documented. */
            tools?: unknown[];
            /** @description Name of the configuration. */
            name?: string;
        };
        /** @description An MCP connection of an agent, as the list of agents returns it. */
        McpConfigSummary: {
            /** @description Id of the MCP connection. */
            mcpConnectionId: number;
            /** @description Ids of the connection's tools that the agent can use. */
            toolIds: string[];
            /** @description Name of the configuration. */
            name: string;
        };
        /** @description An MCP connection to give to a new agent. */
        McpConfigInput: {
            /** @description Id of the MCP connection. */
            mcpConnectionId?: number;
            /** @description Ids of the connection's tools that the agent may use. */
            toolIds?: string[];
        };
        /** @description An MCP connection of an agent, in an update or for one run. */
        McpConfigUpdate: {
            /** @description Id of the MCP connection. */
            mcpConnectionId: number;
            /** @description Ids of the connection's tools that the agent may use. */
            toolIds: string[];
        };
        /** @description Form of an agent's responses, plain text or JSON that follows a schema. */
        OutputParser: {
            /** @description `text` for plain text, `make-schema` for JSON that follows `schema`. */
            type?: "text" | "make-schema" | (string & {});
            /** @description Fields of the JSON response. */
            schema?: components["schemas"]["OutputField"][];
        };
        /** @description A field of a structured response. */
        OutputField: {
            /** @description Key of the field in the response. */
            name?: string;
            /** @description Make type of the field, such as `text`. */
            type?: string;
            /** @description Label that Make shows for the field. */
            label?: string;
            /** @description Whether the response must have the field. */
            required?: boolean;
        };
        /** @description What to run an agent on, and how. */
        RunAgentRequest: {
            /** @description Messages to the agent, in order. */
            messages: components["schemas"]["AgentMessage"][];
            /**
             * @description Thread that the run belongs to; runs with the same id share their history. Any string will do, such as a user's id. Without it, a new thread is made and its id returned. The API reference prints a fixed UUID as the default, which is left over from its generation: it is shown as an example here and is no default.
             * @example a64d23ed-2580-43e4-a898-e97193d7fd5e
             * @example d7fbd183-6b53-4dba-9469-00ec3d047cef
             */
            threadId?: string;
            /** @description Documented by name and type alone: what is sent to this URL, and whether the response to the call changes, is not stated. */
            callbackUrl?: string;
            /** @description Settings of this run that differ from the agent's own. Required; send `{}` to change nothing. */
            config: components["schemas"]["RunAgentConfig"];
        };
        /** @description Settings of one run that take the place of the agent's own. */
        RunAgentConfig: {
            /** @description Instructions in place of the agent's own. */
            systemPrompt?: string;
            /** @description Instructions added to the agent's own. */
            additionalSystemPrompt?: string;
            /** @description Make scenarios that the agent can use as tools in this run. */
            scenarios?: components["schemas"]["ScenarioConfigInput"][];
            /** @description How much of the thread's history the run sees. */
            historyConfig?: components["schemas"]["HistoryConfig"];
            /** @description Settings passed to the model. */
            llmConfig?: components["schemas"]["LlmConfigInput"];
            /** @description Limits of the run. */
            invocationConfig?: components["schemas"]["InvocationConfigInput"];
            /** @description MCP connections whose tools the agent can use in this run. */
            mcpConfigs?: components["schemas"]["McpConfigUpdate"][];
            /** @description Form of the response (`outputParserFormat` when an agent is created or changed). */
            outputParser?: components["schemas"]["OutputParser"];
        };
        /** @description A message that a run starts from. */
        AgentMessage: {
            /**
             * @description Who speaks.
             * @enum {string}
             */
            role: "assistant" | "user";
            /** @description Text of the message. */
            content: string;
        };
        /** @description A finished run. */
        AgentRun: {
            /** @description The agent's response as text. */
            response: string;
            /** @description The agent's response as JSON when the output parser asks for it. */
            jsonResponse?: Record<string, unknown>;
            /** @description What happened during the run, step by step. */
            executionSteps: components["schemas"]["AgentStep"][];
            /** @description How long the run took, in milliseconds. */
            executionTimeMs: number;
            /** @description Thread of the run; send it with the next run to go on. */
            threadId: string;
            /** @description Tokens that the whole run used. */
            tokenUsageSummary: components["schemas"]["TokenUsage"];
            /** @description Id of the run's last iteration. */
            lastAgentIterationId: string;
        };
        /** @description One step of a run, as the run's response lists it and as the stream sends it. */
        AgentStep: {
            /** @description Id of the step. It differs from the id of the event that carries it. */
            id: string;
            /** @description Position of the step in the run. */
            index?: number;
            /** @description Whose step it is. */
            role: "system" | "user" | "assistant" | (string & {});
            /** @description Text of the step. */
            content: string;
            /** @description How long the step took, in milliseconds. */
            executionTimeMs?: number;
            /** @description Tokens that the step used. */
            tokenUsage?: unknown;
            /** @description Tools that the agent called in this step. The shape of an entry is not documented. */
            toolCalls?: unknown[];
            /** @description What a tool returned. Its shape is not documented. */
            toolResponse?: Record<string, unknown>;
            /** @description Id of the iteration that the step belongs to. */
            agentIterationId: string;
        };
        /** @description Numbers of tokens. */
        TokenUsage: {
            /** @description Tokens sent to the model. */
            promptTokens: number;
            /** @description Tokens that the model produced. */
            completionTokens: number;
            /** @description Both together. */
            totalTokens: number;
        };
        /** @description Knowledge attached to an agent. */
        Context: {
            /**
             * Format: uuid
             * @description Id of the context; the one that paths take as `contextId`.
             */
            id: string;
            /** @description Id of the agent. The printed value is one character too long at either end to be a UUID. */
            agentId: string;
            /** @description Name of the document. */
            documentName: string;
            /** @description What the document holds. */
            description: string;
            /**
             * Format: date-time
             * @description When the context was created (ISO 8601, UTC).
             */
            createdAt: string;
            /** @description Facts about the document, such as its `type`. The keys are not documented. */
            metadata: Record<string, unknown>;
            /** @description Whether the context is temporary. What ends it is not documented. */
            isTemporary: boolean;
        };
        /** @description Points to an existing context. */
        ContextReference: {
            /** @description Id of the context. */
            id?: string;
        };
        /** @description A text for an agent to draw on. */
        CreateContextRequest: {
            /**
             * Format: uuid
             * @description Id of the agent that the context is for.
             */
            agentId: string;
            /** @description The text itself. */
            content?: string;
            /** @description Name of the context. It takes letters and digits of any script, white space and `- _ . ( )`. */
            name?: string;
            /**
             * @description Documented by type and default alone. A string, not a boolean.
             * @default true
             */
            autosave?: string;
        };
        /** @description A file for an agent to draw on. */
        UploadContextRequest: {
            /**
             * Format: uuid
             * @description Id of the agent that the context is for.
             */
            agentId: string;
            /**
             * Format: binary
             * @description The file, at most one. Make calls the upload optional.
             */
            file?: Blob;
        };
        /** @description An LLM provider that a team is connected to. */
        LlmProvider: {
            /** @description Id of the provider; the one that paths take as `providerId`. */
            id: number;
            /** @description Which provider it is. */
            provider: components["schemas"]["LlmProviderName"];
            /** @description Name of the account (Make connection) that it is used through. */
            accountName: string;
        };
        /** @description An LLM provider, as the operation that gets one provider returns it. */
        LlmProviderDetails: {
            /** @description Id of the provider; the one that paths take as `providerId`. */
            id: number;
            /** @description Which provider it is. */
            provider: components["schemas"]["LlmProviderName"];
        };
        /** @description Name of an LLM provider. */
        LlmProviderName: "openAi" | "anthropic" | "mistral" | "ai-agent-foundry-openai" | "ai-agent-foundry-non-openai" | "ai-agent-foundry-non-open-ai" | "cohere" | "groq" | "xai" | "gemini" | "amazon-bedrock" | "openai-api-spec-compatible" | (string & {});
        /** @description A model that an LLM provider offers. */
        LlmModel: {
            /** @description Name of the model, to be used as an agent's `defaultModel`. */
            model: "gpt-4o" | "gpt-4o-mini" | "gpt-4.1" | "gpt-4.1-mini" | "gpt-4.1-nano" | "o1" | "o3" | "o3-mini" | "o4-mini" | "claude-3-7-sonnet-latest" | "claude-3-5-sonnet-latest" | "claude-3-5-haiku-latest" | "claude-3-opus-latest" | "claude-3-haiku-20240307" | "claude-3-sonnet-20240229" | "mistral-large-latest" | "open-mistral-nemo" | "mistral-small-latest" | "codestral-latest" | "command-r7b-12-2024" | "command-r-plus-08-2024" | "command-r-08-2024" | "llama-3.3-70b-versatile" | "llama-3.1-8b-instant" | "llama3-70b-8192" | "llama3-8b-8192" | "grok-3-latest" | "grok-3-fast-latest" | "grok-3-mini-latest" | "grok-3-mini-fast-latest" | "grok-2-latest" | "gemini-2.5-pro" | "gemini-2.5-flash" | "gemini-2.0-flash" | "gemini-2.0-flash-lite" | "gemini-1.5-flash" | "gemini-1.5-pro" | (string & {});
            /** @description Provider of the model. */
            provider: components["schemas"]["LlmProviderName"];
            /** @description How many tokens the model takes at most. */
            tokenLimit: number;
            /** @description Settings of the model. */
            settings: components["schemas"]["LlmModelSettings"];
        };
        /** @description Settings of a model. */
        LlmModelSettings: {
            /** @description Limit of tokens. The documentation does not say how it differs from `tokenLimit`. */
            maxTokens?: number;
        };
        /** @description Body of every error. */
        ErrorBody: {
            /** @description What went wrong, in short. */
            message: string;
            /** @description What went wrong, in more words. */
            detail?: string;
            /** @description Make's own error code. Documented are IM001 (access denied), IM002 (insufficient rights), IM003 (not enough storage space), IM004 (confirmation required), IM005 (invalid input parameters), IM011 (entity limit exceeded), IM016 (impossible due to dependencies) and IM102 (invalid credentials); SC403 is printed in the example. */
            code: "SC403" | "IM001" | "IM002" | "IM003" | "IM004" | "IM005" | "IM011" | "IM016" | "IM102" | (string & {});
            /** @description The individual errors behind this one, such as one per invalid parameter. */
            suberrors?: components["schemas"]["SubError"][];
        };
        /** @description One of the errors behind an error. */
        SubError: {
            /** @description What went wrong. */
            message: string;
        };
    };
    responses: {
        /** @description The request was not understood: invalid syntax, a value of the wrong type, a missing `teamId`, or a duplicate that is not allowed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is missing, unknown, expired, or belongs to another zone. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Access is denied. The token, or the user it belongs to, may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No such resource, or a path in the wrong case. Make also sends 404 in place of 403 to hide that a resource exists. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request body, here the uploaded file or the text, is too large. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something that the request depends on failed or timed out, such as an action of a connection. */
        FailedDependency: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The organization used up its requests for this minute; how many it has depends on the plan. Wait a minute before the next request. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something that the service depends on is unavailable at the moment. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the team; the client's own by default.
         * @example 1
         */
        TeamId: number;
        /**
         * @description Id of the agent, a UUID. It is `id` in the list of agents and `agentId` in the response to its creation.
         * @example b504aa93-0752-4bf8-887e-c2c717d525bf
         */
        AgentId: string;
        /**
         * @description Id of the context, a UUID.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        ContextId: string;
        /** @description Id of the LLM provider, a number. It comes from the list of providers or from an agent's `llmProviderId`. */
        ProviderId: number;
    };
    requestBodies: never;
    headers: {
        /** @description Seconds to wait before the next request. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "agents.list": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team's agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSummary"][] | components["schemas"]["AgentSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "agents.create": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new agent. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgentRequest"];
            };
        };
        responses: {
            /** @description The agent was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAgent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "agents.get": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the agent, a UUID. It is `id` in the list of agents and `agentId` in the response to its creation.
                 * @example b504aa93-0752-4bf8-887e-c2c717d525bf
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "agents.delete": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the agent, a UUID. It is `id` in the list of agents and `agentId` in the response to its creation.
                 * @example b504aa93-0752-4bf8-887e-c2c717d525bf
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent was deleted. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "agents.update": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the agent, a UUID. It is `id` in the list of agents and `agentId` in the response to its creation.
                 * @example b504aa93-0752-4bf8-887e-c2c717d525bf
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. The body itself is required, each of its fields is optional. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgentRequest"];
            };
        };
        responses: {
            /** @description The agent was changed. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "agents.run": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the agent, a UUID. It is `id` in the list of agents and `agentId` in the response to its creation.
                 * @example b504aa93-0752-4bf8-887e-c2c717d525bf
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /** @description The messages, the thread and the settings of this run. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunAgentRequest"];
            };
        };
        responses: {
            /** @description The run, with the agent's response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            424: components["responses"]["FailedDependency"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "agents.stream": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the agent, a UUID. It is `id` in the list of agents and `agentId` in the response to its creation.
                 * @example b504aa93-0752-4bf8-887e-c2c717d525bf
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /** @description The messages, the thread and the settings of this run. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunAgentRequest"];
            };
        };
        responses: {
            /** @description The run's steps, one event each, in the order in which they happen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["AgentStep"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            424: components["responses"]["FailedDependency"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "contexts.list": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
                /**
                 * @description Id of the agent whose contexts are listed.
                 * @example 123e4567-e89b-12d3-a456-426614174000
                 */
                agentId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent's contexts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Context"][] | components["schemas"]["Context"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "contexts.create": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The text, or the file, and the agent it is for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContextRequest"];
                "multipart/form-data": components["schemas"]["UploadContextRequest"];
            };
        };
        responses: {
            /** @description The context was created. No body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "contexts.delete": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the context, a UUID.
                 * @example 123e4567-e89b-12d3-a456-426614174000
                 */
                contextId: components["parameters"]["ContextId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context was deleted. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "llmProviders.list": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team's providers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmProvider"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "llmProviders.get": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /** @description Id of the LLM provider, a number. It comes from the list of providers or from an agent's `llmProviderId`. */
                providerId: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider, wrapped in an array. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmProviderDetails"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "llmProviders.models.list": {
        parameters: {
            query: {
                /**
                 * @description Id of the team; the client's own by default.
                 * @example 1
                 */
                teamId: components["parameters"]["TeamId"];
            };
            header?: never;
            path: {
                /** @description Id of the LLM provider, a number. It comes from the list of providers or from an agent's `llmProviderId`. */
                providerId: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LlmModel"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
