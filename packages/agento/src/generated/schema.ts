// Generated from specs/agento.yaml by `pnpm generate`. Do not edit: change the spec.

export interface paths {
    "/v1/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents
         * @description Newest first by creation date. Deleted agents are left out. The list is returned whole; no parameter asks for a further page.
         */
        get: operations["agents.list"];
        put?: never;
        /**
         * Create an agent
         * @description Provisions a container for it on an available server and starts it. `secrets` must hold at least one LLM key: Anthropic, OpenAI or Google.
         */
        post: operations["agents.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get an agent
         * @description Includes its config, its last error, and whether it must be restarted for changes to take effect. SOUL.md is not part of it; read that with `agents.personality.get`.
         */
        get: operations["agents.get"];
        put?: never;
        post?: never;
        /**
         * Delete an agent
         * @description Stops the container, removes all of the agent's data and secrets, and marks the agent as deleted. This cannot be undone.
         */
        delete: operations["agents.delete"];
        options?: never;
        head?: never;
        /**
         * Update an agent
         * @description Changes its name, avatar, config or swarm. A change that affects the running container sets `needsRestart` to true; it takes effect with `agents.restart`. The response holds only id, name, status and `needsRestart`, not the whole agent.
         */
        patch: operations["agents.update"];
        trace?: never;
    };
    "/v1/agents/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an agent
         * @description A stopped agent's Docker container is created or resumed, and its status becomes `running`. What happens if the agent is already running is not documented.
         */
        post: operations["agents.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an agent
         * @description Stops a running agent's container and syncs its workspace files back to storage.
         */
        post: operations["agents.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart an agent
         * @description Removes the container and creates a fresh one with the latest config, secrets and skills. This is what an agent with `needsRestart: true` is waiting for.
         */
        post: operations["agents.restart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get the live status
         * @description Returns the status in real time: from Redis while that is fresh, otherwise from a check over SSH. Includes the container's memory and CPU use when available.
         */
        get: operations["agents.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/chat/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Read the message history
         * @description Returns messages from the session file in the agent's container, `limit` of them at most. Whether the limit keeps the newest or the oldest ones is not documented. There is no way to ask for the rest, but `since` narrows the list to newer messages. No parameter filters it by peer.
         */
        get: operations["chat.history"];
        put?: never;
        /**
         * Send a message and stream the reply
         * @description The agent must be running. Its reply arrives as server-sent events: pieces of text to be joined in order, then `done`. The connection stays open until the agent has finished. Pass `peerId` when several customers share one agent, so that their sessions and memory stay apart; for several users the agent must also be in shared mode, which is set in the dashboard.
         */
        post: operations["chat.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/chat/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List chat sessions
         * @description The most recent sessions, at most 100, ordered by start time (in which direction is not documented). Older ones cannot be listed.
         */
        get: operations["chat.sessions.list"];
        put?: never;
        /**
         * Create a chat session
         * @description Resets the conversation context by sending a `/new` command to the running agent. No body is documented, so there is no way to name the peer that the session is for.
         */
        post: operations["chat.sessions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get recent logs
         * @description Returns the last lines of the agent's container log as one string, for finding startup problems or looking at output. For lines as they appear, use `logs.stream`.
         */
        get: operations["logs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/logs/stream": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Stream live logs
         * @description Sends the agent's container log as server-sent events: first some historical lines, then new ones as they appear. The connection stays open; close it when done.
         */
        get: operations["logs.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List installed skills
         * @description All of them, with version and trust level. The list is returned whole; no parameter asks for a further page.
         */
        get: operations["agents.skills.list"];
        put?: never;
        /**
         * Install a skill
         * @description `needsRestart` in the response says whether it takes effect only with `agents.restart`.
         */
        post: operations["agents.skills.install"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/skills/{skillId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
                /**
                 * @description The skill's identifier, such as `web-search`. It is not the `as_…` id of the installation.
                 * @example web-search
                 */
                skillId: components["parameters"]["AgentSkillId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Uninstall a skill
         * @description `needsRestart` in the response says whether the removal takes effect only with `agents.restart`.
         */
        delete: operations["agents.skills.uninstall"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Browse the marketplace
         * @description Searches the marketplace of verified skills by text and category, page by page. Pages are requested with `page` and `pageSize`; the response describes them with `limit` and `offset`.
         */
        get: operations["skills.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's identifier in the marketplace, such as `web-search`.
                 * @example web-search
                 */
                id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        /**
         * Get skill details
         * @description Includes its use cases, number of tools and security score.
         */
        get: operations["skills.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/swarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List swarms
         * @description All swarms of the account, with the number of agents and members in each. The list is returned whole, without pagination fields.
         */
        get: operations["swarms.list"];
        put?: never;
        /**
         * Create a swarm
         * @description A unique slug is made from its name. The plan must include the swarms feature. Agents join a swarm through `swarmId` in `agents.create` and `agents.update`.
         */
        post: operations["swarms.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/swarms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The swarm's id. It is called a UUID, but the printed one is not (it starts with an s), so any string is accepted.
                 * @example s1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["SwarmId"];
            };
            cookie?: never;
        };
        /**
         * Get a swarm
         * @description Includes the agents assigned to it.
         */
        get: operations["swarms.get"];
        put?: never;
        post?: never;
        /**
         * Delete a swarm
         * @description Its agents are not deleted, only unassigned; its provider credentials are removed from the vault.
         */
        delete: operations["swarms.delete"];
        options?: never;
        head?: never;
        /**
         * Update a swarm
         * @description Changes its name, description or icon. In the printed response, the slug keeps its value although the name changes.
         */
        patch: operations["swarms.update"];
        trace?: never;
    };
    "/v1/knowledge/ingest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ingest text chunks
         * @description Embeds the chunks and stores them in the knowledge base of an agent or a swarm. They are deduplicated by cosine similarity (threshold 0.95); whether against each other, the stored ones or both is not documented. If the agent belongs to a swarm, the entries are stored at swarm level.
         */
        post: operations["knowledge.ingest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/knowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List knowledge entries
         * @description Lists an agent's or a swarm's knowledge base page by page; `source` narrows it to one file. Give either `swarmId` or `agentId`. To get the next page, pass the `nextOffset` of the previous response as `offset`.
         */
        get: operations["knowledge.list"];
        put?: never;
        post?: never;
        /**
         * Delete knowledge entries
         * @description Deletes from an agent's or a swarm's knowledge base the entries of one `source`, a single entry by `id`, or all of them with `all=true` and `confirm=true`. Give either `swarmId` or `agentId`. The response does not say how many entries were deleted. What happens with several selectors at once, or with none, is not documented.
         */
        delete: operations["knowledge.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account
         * @description Returns the account that the API key belongs to, with its plan and current usage. Any valid key may call it.
         */
        get: operations["account.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set or delete secrets
         * @description Write-only: an agent's secrets (API keys, tokens) are kept encrypted in Supabase Vault, and no operation returns them. The one name that is printed, `anthropic_api_key`, is in snake_case, while `agents.create` takes `anthropicApiKey`.
         */
        put: operations["agents.secrets.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/personality": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get the personality
         * @description Returns the agent's SOUL.md and IDENTITY.md, and a hash of SOUL.md that lets `agents.personality.update` refuse to overwrite a newer version.
         */
        get: operations["agents.personality.get"];
        /**
         * Update the personality
         * @description Replaces the agent's SOUL.md and keeps the previous version as a snapshot. With `expectedHash`, the write happens only if the current content still has that hash; otherwise it is refused with 409: read the personality again and retry. IDENTITY.md cannot be written.
         */
        put: operations["agents.personality.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/workflow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get the workflow
         * @description Returns the agent's WORKFLOW.md and the names of the files in its `rules/` folder. Only available while the agent is running and has a server assigned; how the request is refused otherwise is not documented.
         */
        get: operations["agents.workflow.get"];
        /**
         * Update the workflow
         * @description Replaces the agent's WORKFLOW.md on disk. The agent sees the change after a restart. Unlike the personality, a workflow has no hash that would keep a newer version from being overwritten.
         */
        put: operations["agents.workflow.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List rules
         * @description Returns the names and sizes of all files in the agent's `rules/` folder. Rules are detailed procedures that WORKFLOW.md refers to and the agent reads when it needs them.
         */
        get: operations["agents.rules.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{id}/rules/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get a rule
         * @description Returns the content of the rule file.
         */
        get: operations["agents.rules.get"];
        /**
         * Create or replace a rule
         * @description Writes the rule file, which has the name of the rule with `.md` appended. A running agent is flagged for restart.
         */
        put: operations["agents.rules.set"];
        post?: never;
        /**
         * Delete a rule
         * @description Removes the file from the agent's `rules/` folder. A running agent is flagged for restart.
         */
        delete: operations["agents.rules.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The shape of every error. */
        ErrorBody: {
            /** @description What went wrong. */
            error: {
                /** @description Machine-readable reason. `unauthorized` is the only one that the documentation prints. */
                code: "unauthorized" | (string & {});
                /** @description Human-readable reason. */
                message: string;
            };
        };
        /** @description How many rows there are, and which of them these are. In lists that take no parameters, the printed `limit` is the number of rows or the list's fixed cap. */
        OffsetPagination: {
            /** @description Number of rows in all. */
            total: number;
            /** @description How many rows this response holds at most; some lists give the number of rows instead. */
            limit: number;
            /** @description Number of rows before the first one in this response. */
            offset: number;
        };
        /** @description Where the next page starts. */
        CursorPagination: {
            /** @description Cursor of the next page, to be sent as `offset`; null when there is none. */
            nextOffset: string | null;
            /** @description Whether there is a next page. */
            hasMore: boolean;
        };
        /**
         * @description Where the agent's server is, `us` or `eu`.
         * @enum {string}
         */
        Region: "us" | "eu";
        /** @description What the agent is doing. `running` and `stopped` are printed; the full set is not documented. */
        AgentState: "running" | "stopped" | (string & {});
        /** @description An agent's configuration. Requests can set channels, personality style and more, under keys that are not documented; the two below are those that a response prints. */
        AgentConfig: {
            /** @description Which LLM provider the agent uses. Anthropic, OpenAI and Google are offered; only `anthropic` is printed. */
            llmProvider?: "anthropic" | (string & {});
            /** @description How the agent authenticates with its LLM provider. */
            authType?: "api_key" | (string & {});
        } & {
            [key: string]: unknown;
        };
        /** @description An agent as it appears in the list. */
        AgentSummary: {
            /**
             * Format: uuid
             * @description The agent's UUID.
             */
            id: string;
            /** @description Display name. */
            name: string;
            /** @description What the agent is doing. */
            status: components["schemas"]["AgentState"];
            /** @description Where its server is. */
            region: components["schemas"]["Region"];
            /** @description Container image that it runs, such as `openclaw/openclaw:latest`. */
            image: string;
            /** @description The swarm that it belongs to, or null. */
            swarm: unknown;
            /**
             * Format: date-time
             * @description When it was created (UTC).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last started (UTC); null if never.
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description When it was stopped (UTC); null while it runs.
             */
            stoppedAt: string | null;
        };
        /** @description An agent in full. */
        Agent: components["schemas"]["AgentSummary"] & {
            /** @description URL of the avatar image; null without one. */
            avatarUrl: string | null;
            /** @description The agent's configuration. */
            config: components["schemas"]["AgentConfig"];
            /** @description Content of WORKFLOW.md (Markdown). */
            workflowMd: string | null;
            /** @description What went wrong last; null if nothing did. */
            lastError: string | null;
            /** @description Kind of the last error; null without one. */
            errorCategory: string | null;
            /** @description Whether changes are waiting for `agents.restart`. */
            needsRestart: boolean;
        };
        /** @description The agent to create. */
        CreateAgentRequest: {
            /** @description Display name. */
            name: string;
            /**
             * @description Where the server is to be, `us` or `eu`.
             * @default eu
             */
            region?: components["schemas"]["Region"];
            /** @description Credentials; at least one LLM key. */
            secrets: components["schemas"]["AgentSecrets"];
            /** @description Configuration such as channels and personality style. No key is documented. */
            config?: {
                [key: string]: unknown;
            };
            /** @description Initial SOUL.md (Markdown), the agent's personality. */
            soulMd?: string;
            /** @description Initial WORKFLOW.md (Markdown), the agent's role and procedures. */
            workflowMd?: string;
            /** @description UUID of the swarm that the agent joins. */
            swarmId?: string;
        };
        /** @description An agent's credentials at creation. At least one of `anthropicApiKey`, `openaiApiKey` and `googleApiKey` is required. */
        AgentSecrets: {
            /** @description Anthropic API key. */
            anthropicApiKey?: string;
            /** @description OpenAI API key. */
            openaiApiKey?: string;
            /** @description Google Gemini API key. */
            googleApiKey?: string;
            /** @description Telegram bot token from BotFather. */
            telegramBotToken?: string;
            /** @description Slack bot token. */
            slackBotToken?: string;
            /** @description Slack app-level token. */
            slackAppToken?: string;
        } & ({
            /** @description Anthropic API key. */
            anthropicApiKey: string;
        } | {
            /** @description OpenAI API key. */
            openaiApiKey: string;
        } | {
            /** @description Google Gemini API key. */
            googleApiKey: string;
        });
        /** @description A new agent, in short. */
        CreatedAgent: {
            /**
             * Format: uuid
             * @description The agent's UUID.
             */
            id: string;
            /** @description Display name. */
            name: string;
            /** @description What the agent is doing; `running` in the printed response. */
            status: components["schemas"]["AgentState"];
            /** @description Where its server is. */
            region: components["schemas"]["Region"];
            /**
             * Format: date-time
             * @description When it was created (UTC).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was started (UTC); null if it did not start.
             */
            startedAt: string | null;
        };
        /** @description The fields of an agent to change; those left out stay as they are. */
        UpdateAgentRequest: {
            /** @description New display name. */
            name?: string;
            /** @description URL of the avatar image; null removes it. */
            avatarUrl?: string | null;
            /** @description Fields to merge into the existing configuration. How deep the merge goes is not documented. */
            config?: {
                [key: string]: unknown;
            };
            /** @description UUID of the swarm to assign the agent to; null unassigns it from its swarm. */
            swarmId?: string | null;
        };
        /** @description A changed agent, in short. */
        UpdatedAgent: {
            /**
             * Format: uuid
             * @description The agent's UUID.
             */
            id: string;
            /** @description Display name. */
            name: string;
            /** @description What the agent is doing. */
            status: components["schemas"]["AgentState"];
            /** @description Whether the change is waiting for `agents.restart`. */
            needsRestart: boolean;
        };
        /** @description Confirms that an agent is deleted. */
        DeletedAgent: {
            /**
             * Format: uuid
             * @description UUID of the deleted agent.
             */
            id: string;
            /** @description True when it is deleted. */
            deleted: boolean;
        };
        /** @description An agent that has been started or restarted. */
        StartedAgent: {
            /**
             * Format: uuid
             * @description The agent's UUID.
             */
            id: string;
            /** @description What the agent is doing; `running` in the printed responses. */
            status: components["schemas"]["AgentState"];
            /**
             * Format: date-time
             * @description When it was started (UTC).
             */
            startedAt: string;
        };
        /** @description An agent that has been stopped. */
        StoppedAgent: {
            /**
             * Format: uuid
             * @description The agent's UUID.
             */
            id: string;
            /** @description What the agent is doing; `stopped` in the printed response. */
            status: components["schemas"]["AgentState"];
            /**
             * Format: date-time
             * @description When it was stopped (UTC).
             */
            stoppedAt: string;
        };
        /** @description An agent's status right now. It does not repeat the agent's id. */
        AgentStatus: {
            /** @description What the agent is doing. */
            status: components["schemas"]["AgentState"];
            /** @description State of the agent's Docker container. Only `running` is printed. */
            containerStatus: "running" | (string & {});
            /** @description Whether the status is live. */
            live: boolean;
            /** @description What the container uses, when available. */
            resources?: {
                /** @description Memory in use and its limit, as text such as `128MiB / 512MiB`. */
                memoryUsage: string;
                /** @description CPU use as text with a percent sign, such as `2.35%`. */
                cpuPercent: string;
            } | null;
            /** @description Where the status comes from. `redis` is printed; the value for the check over SSH is not. */
            source: "redis" | (string & {});
        };
        /** @description A message to an agent. */
        SendChatMessageRequest: {
            /** @description The message to send to the agent. */
            message: string;
            /** @description Chat session to continue. Without it the message goes to a default session of the peer, or of the API key when there is no `peerId`. */
            sessionId?: string;
            /** @description Your unique identifier of the end user, such as a customer account id. Sessions and memory are isolated per peer, so that conversations with different customers never leak data: an identifier that two of them share does not keep them apart. Highly recommended when several customers share an agent. */
            peerId?: string;
            /** @description What the agent should know about the customer or session, as text or as key-value pairs. The agent sees this as conversation context and can use it to personalize responses: for chat widgets, customer support bots and embedded experiences. At most 2000 characters after formatting. */
            context?: string | {
                [key: string]: unknown;
            };
        };
        /** @description One event of an agent's reply; `type` says which. The type covers the two that are documented, so that comparing `type` narrows it. Should the platform send another, the client passes it on as it came, although TypeScript does not expect one: act on the types that you know and let the rest pass. */
        ChatEvent: components["schemas"]["ChatTextEvent"] | components["schemas"]["ChatDoneEvent"];
        /** @description A piece of the reply's text. */
        ChatTextEvent: {
            /**
             * @description Says that this is a piece of text.
             * @enum {string}
             */
            type: "text";
            /** @description The piece, to be appended to the ones before it as it is; it may begin or end with a space. */
            content: string;
        };
        /** @description The end of the reply; no event follows. */
        ChatDoneEvent: {
            /**
             * @description Says that the reply is complete.
             * @enum {string}
             */
            type: "done";
        };
        /** @description A message of the history. It has no id. */
        ChatMessage: {
            /** @description Who wrote it; `user` and `assistant` are printed. */
            role: "user" | "assistant" | (string & {});
            /** @description The message's text. */
            content: string;
            /**
             * Format: date-time
             * @description When it was written (UTC).
             */
            timestamp: string;
        };
        /** @description A chat session of an agent. */
        ChatSession: {
            /** @description The session's id, such as `sess_abc123`. */
            id: string;
            /** @description The session's name; null without one. */
            name: string | null;
            /** @description Where the conversation takes place. Only `api` is printed. */
            channel: "api" | (string & {});
            /**
             * Format: date-time
             * @description When it was started (UTC).
             */
            startedAt: string;
        };
        /** @description A new chat session, in short. */
        CreatedChatSession: {
            /** @description The session's id, such as `sess_def456`. */
            id: string;
            /**
             * Format: date-time
             * @description When it was started (UTC).
             */
            startedAt: string;
        };
        /** @description The last lines of an agent's container log. */
        AgentLogs: {
            /** @description The lines in one string, each ended by a line feed. */
            logs: string;
        };
        /** @description One line of an agent's container log as plain text, not JSON, such as `2026-02-10T14:00:05Z [info] Agent started`. */
        LogLine: string;
        /** @description A skill's trust level: `verified` for curated skills, `clawhub` for community skills. Other skills may have values that are not documented. */
        TrustLevel: "verified" | "clawhub" | (string & {});
        /** @description A skill that is installed on an agent. */
        AgentSkill: {
            /** @description Id of the installation, such as `as_abc123`; uninstalling takes `skillId` instead. */
            id: string;
            /** @description The skill's identifier, such as `web-search`. */
            skillId: string;
            /** @description The skill's display name. */
            name: string;
            /** @description Version that is installed, such as `1.2.0`. */
            installedVersion: string;
            /** @description The skill's trust level. */
            trustLevel: components["schemas"]["TrustLevel"];
            /** @description Whether the skill is switched on. */
            isEnabled: boolean;
            /**
             * Format: date-time
             * @description When it was installed (UTC).
             */
            installedAt: string;
        };
        /** @description Which skill to install. */
        InstallAgentSkillRequest: {
            /** @description The skill's identifier, such as `web-search`. */
            skillId: string;
            /**
             * @description The skill's trust level, `verified` (curated skills) or `clawhub` (community skills).
             * @enum {string}
             */
            trustLevel: "verified" | "clawhub";
        };
        /** @description A skill that has just been installed. Unlike the list item it has no `installedAt`. */
        InstalledAgentSkill: {
            /** @description Id of the installation, such as `as_abc123`. */
            id: string;
            /** @description The skill's identifier. */
            skillId: string;
            /** @description The skill's display name. */
            name: string;
            /** @description Version that was installed, such as `1.2.0`. */
            installedVersion: string;
            /** @description The skill's trust level. */
            trustLevel: components["schemas"]["TrustLevel"];
            /** @description Whether the skill is switched on. */
            isEnabled: boolean;
            /** @description Whether the skill is waiting for `agents.restart`. */
            needsRestart: boolean;
        };
        /** @description Confirms that a skill is removed from an agent. */
        UninstalledAgentSkill: {
            /** @description Identifier of the removed skill. */
            skillId: string;
            /** @description True when it is removed. */
            uninstalled: boolean;
            /** @description Whether the removal is waiting for `agents.restart`. */
            needsRestart: boolean;
        };
        /** @description A skill as it appears in the marketplace's list. */
        SkillSummary: {
            /** @description The skill's identifier, such as `web-search`. */
            id: string;
            /** @description Display name. */
            name: string;
            /** @description What the skill does, in short. */
            description: string;
            /** @description Who made it. */
            author: string;
            /** @description The category that it is filed under. The categories are not listed; `productivity` is printed. */
            category: "productivity" | (string & {});
            /** @description How often it has been installed. */
            installCount: number;
            /** @description Newest version, such as `1.2.0`. */
            latestVersion: string;
            /** @description Security rating; 95 is printed, the scale is not explained. */
            securityScore: number;
        };
        /** @description A skill of the marketplace in full. */
        Skill: components["schemas"]["SkillSummary"] & {
            /** @description What the skill does, at length. */
            enhancedDescription: string;
            /** @description Keywords. */
            tags: string[];
            /** @description What it can be used for. */
            useCases: string[];
            /** @description Number of tools that the skill brings. */
            toolCount: number;
        };
        /** @description A swarm without the list of its agents. */
        SwarmSummary: {
            /** @description The swarm's id; called a UUID, though the printed one is not. */
            id: string;
            /** @description Display name. */
            name: string;
            /** @description Unique short name, made from the name at creation. */
            slug: string;
            /** @description What the swarm is for; null without a description. */
            description: string | null;
            /** @description Emoji or icon string; null without one. */
            icon: string | null;
            /** @description Number of agents in the swarm. */
            agentCount: number;
            /** @description Number of members of the swarm. */
            memberCount: number;
            /**
             * Format: date-time
             * @description When it was created (UTC).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             */
            updatedAt: string;
        };
        /** @description A swarm with its agents. */
        Swarm: components["schemas"]["SwarmSummary"] & {
            /** @description The agents assigned to the swarm. */
            agents: components["schemas"]["SwarmAgent"][];
        };
        /** @description An agent of a swarm, in short. */
        SwarmAgent: {
            /**
             * Format: uuid
             * @description The agent's UUID.
             */
            id: string;
            /** @description Display name. */
            name: string;
            /** @description What the agent is doing. */
            status: components["schemas"]["AgentState"];
            /**
             * Format: date-time
             * @description When it was created (UTC).
             */
            createdAt: string;
        };
        /** @description The swarm to create. */
        CreateSwarmRequest: {
            /** @description Display name. */
            name: string;
            /** @description What the swarm is for, in short. */
            description?: string;
            /** @description Emoji or icon string. */
            icon?: string;
        };
        /** @description The fields of a swarm to change. */
        UpdateSwarmRequest: {
            /** @description New display name. */
            name?: string;
            /** @description New description; null clears it. */
            description?: string | null;
            /** @description New emoji or icon string; null clears it. */
            icon?: string | null;
        };
        /** @description Confirms that a swarm is deleted. */
        DeletedSwarm: {
            /** @description Id of the deleted swarm. */
            id: string;
            /** @description True when it is deleted. */
            deleted: boolean;
        };
        /** @description Text chunks for the knowledge base of an agent or a swarm. */
        IngestKnowledgeRequest: {
            /** @description UUID of the swarm that the chunks are for. Provide either this or `agentId`. */
            swarmId?: string;
            /**
             * Format: uuid
             * @description UUID of the agent that the chunks are for; if it belongs to a swarm, they are stored at swarm level. Provide either this or `swarmId`.
             */
            agentId?: string;
            /** @description The chunks to store. */
            chunks: components["schemas"]["KnowledgeChunk"][];
        } & ({
            /** @description UUID of the swarm that the chunks are for. */
            swarmId: string;
        } | {
            /** @description UUID of the agent that the chunks are for. */
            agentId: string;
        });
        /** @description A piece of text to store. */
        KnowledgeChunk: {
            /** @description The text. */
            text: string;
            /** @description Where the text comes from, such as a file name; entries can be listed and deleted by it. */
            source: string;
            /** @description Key-value pairs to keep with the text, such as `{"type": "faq"}`. Lists seem to return only its `type`. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description How many chunks an ingestion stored. */
        IngestedKnowledge: {
            /** @description Number of chunks stored. */
            stored: number;
            /** @description Number of chunks left out as duplicates. */
            skipped: number;
            /** @description Number of chunks received. */
            total: number;
        };
        /** @description A stored piece of text. */
        KnowledgeEntry: {
            /**
             * Format: uuid
             * @description The entry's UUID.
             */
            id: string;
            /** @description The text. */
            text: string;
            /** @description Where the text comes from, as given when it was ingested. */
            source: string;
            /** @description Kind of the text, such as `article`. */
            type: string | null;
            /**
             * Format: date-time
             * @description When it was stored (UTC).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed (UTC).
             */
            updatedAt: string;
        };
        /** @description Confirms that entries are deleted. It does not say how many. */
        DeletedKnowledge: {
            /** @description True when the entries are deleted. */
            deleted: boolean;
        };
        /** @description The account behind the API key. */
        Account: {
            /** @description The account's id, such as `acct_abc123`. */
            id: string;
            /** @description The account's name. */
            name: string;
            /** @description What the account has subscribed to. */
            plan: components["schemas"]["AccountPlan"];
            /** @description What the account uses at present. */
            usage: components["schemas"]["AccountUsage"];
        };
        /** @description An account's plan. Keys of `limits` and `features` other than the printed ones are possible. */
        AccountPlan: {
            /** @description The plan's id, such as `plan_pro`. */
            id: string;
            /** @description The plan's name, such as `Pro`. */
            name: string;
            /** @description State of the subscription. Only `active` is printed. */
            status: "active" | (string & {});
            /** @description What the plan allows at most. */
            limits: {
                /** @description How many agents the account may have. */
                maxAgents: number;
                /** @description How many skills one agent may have. */
                maxSkillsPerAgent: number;
            } & {
                [key: string]: unknown;
            };
            /** @description What the plan includes, by name; `api_access` is printed. */
            features: {
                /** @description Whether the plan includes this API. */
                api_access: boolean;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description What an account uses at present. */
        AccountUsage: {
            /** @description Number of agents. */
            agents: number;
            /** @description Number of agents that are running. */
            runningAgents: number;
        };
        /** @description Secrets to set and to remove. Secrets that are not named stay as they are. */
        UpdateAgentSecretsRequest: {
            /** @description Secrets to set, by name. `anthropic_api_key` is printed; the accepted names are not listed. */
            secrets?: {
                [key: string]: string;
            };
            /** @description Names of the secrets to remove. */
            deleteSecrets?: string[];
        };
        /** @description Confirms that secrets are changed. */
        UpdatedAgentSecrets: {
            /** @description True when the secrets are changed. */
            updated: boolean;
            /** @description Whether the change is waiting for `agents.restart`. */
            needsRestart: boolean;
        };
        /** @description An agent's personality files. */
        AgentPersonality: {
            /** @description Content of SOUL.md (Markdown). */
            soulMd: string;
            /** @description Content of IDENTITY.md (Markdown); read-only. */
            identityMd: string;
            /** @description SHA-256 hash of SOUL.md, for `expectedHash` in `agents.personality.update`. */
            soulMdHash: string;
            /**
             * Format: date-time
             * @description When SOUL.md was last changed (UTC).
             */
            soulMdUpdatedAt: string;
        };
        /** @description The new SOUL.md. */
        UpdateAgentPersonalityRequest: {
            /** @description New content of SOUL.md (Markdown). */
            soulMd: string;
            /** @description SHA-256 hash that the present content should have; if it has another, the write is refused with 409. */
            expectedHash?: string;
        };
        /** @description The new SOUL.md of an agent. */
        UpdatedAgentPersonality: {
            /** @description New content of SOUL.md (Markdown). */
            soulMd: string;
            /** @description SHA-256 hash of the new content. */
            soulMdHash: string;
            /**
             * Format: date-time
             * @description When SOUL.md was changed (UTC).
             */
            soulMdUpdatedAt: string;
            /** @description Whether the change is waiting for `agents.restart`. */
            needsRestart: boolean;
        };
        /** @description An agent's workflow. */
        AgentWorkflow: {
            /** @description Content of WORKFLOW.md (Markdown). */
            workflowMd: string;
            /** @description File names in the `rules/` folder, with `.md`. The rule operations take them without. */
            rules: string[];
        };
        /** @description The new WORKFLOW.md. */
        UpdateAgentWorkflowRequest: {
            /** @description New content of WORKFLOW.md (Markdown). */
            workflowMd: string;
        };
        /** @description The new WORKFLOW.md of an agent. */
        UpdatedAgentWorkflow: {
            /** @description New content of WORKFLOW.md (Markdown). */
            workflowMd: string;
            /** @description Whether the change is waiting for `agents.restart`. */
            needsRestart: boolean;
        };
        /** @description A rule file, without its content. */
        AgentRuleSummary: {
            /** @description The rule's name, without `.md`. */
            name: string;
            /** @description Size of the file in bytes. */
            size: number;
        };
        /** @description A rule file. */
        AgentRule: {
            /** @description The rule's name, without `.md`. */
            name: string;
            /** @description The file's content (Markdown). */
            content: string;
        };
        /** @description The rule's text. */
        SetAgentRuleRequest: {
            /** @description The file's content (Markdown). */
            content: string;
        };
        /** @description Confirms that a rule is written. */
        SavedAgentRule: {
            /** @description The rule's name, without `.md`. */
            name: string;
            /** @description Whether the rule is waiting for `agents.restart`. */
            needsRestart: boolean;
        };
        /** @description Confirms that a rule is deleted. */
        DeletedAgentRule: {
            /** @description Name of the deleted rule, without `.md`. */
            name: string;
            /** @description True when it is deleted. */
            deleted: boolean;
            /** @description Whether the deletion is waiting for `agents.restart`. */
            needsRestart: boolean;
        };
    };
    responses: {
        /** @description The request is not valid. A parameter or body field is missing, malformed or out of bounds. */
        BadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API key is missing or invalid. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API key lacks the scope that the operation needs, or the plan lacks the feature. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no agent, skill, swarm, rule or knowledge entry with this id or name. */
        NotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description SOUL.md has changed in the meantime. `expectedHash` is not the hash of the current content. */
        Conflict: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description More than 120 requests within a minute. `Retry-After` says how long to wait. */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The agent's UUID.
         * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
         */
        AgentId: string;
        /**
         * @description The skill's identifier, such as `web-search`. It is not the `as_…` id of the installation.
         * @example web-search
         */
        AgentSkillId: string;
        /**
         * @description The skill's identifier in the marketplace, such as `web-search`.
         * @example web-search
         */
        SkillId: string;
        /**
         * @description The swarm's id. It is called a UUID, but the printed one is not (it starts with an s), so any string is accepted.
         * @example s1b2c3d4-e5f6-7890-abcd-ef1234567890
         */
        SwarmId: string;
        /**
         * @description The rule's name without the `.md` extension.
         * @example new-request
         */
        RuleName: string;
        /**
         * @description The rule's name without the `.md` extension.
         * @example new-request
         */
        NewRuleName: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many requests the API key may make per window (a sliding minute).
         * @example 120
         */
        RateLimitLimit: number;
        /** @description How many requests are left in the current window. */
        RateLimitRemaining: number;
        /** @description When the window resets, in Unix seconds. */
        RateLimitReset: number;
        /** @description Seconds to wait before the next request. Sent with status 429 only. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "agents.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All agents of the account. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The agents, newest first. */
                        data: components["schemas"]["AgentSummary"][];
                        pagination: components["schemas"]["OffsetPagination"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Name, credentials and initial files of the new agent. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgentRequest"];
            };
        };
        responses: {
            /** @description The new agent, already started. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The new agent. */
                        data: components["schemas"]["CreatedAgent"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The agent. */
                        data: components["schemas"]["Agent"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent is deleted. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Which agent was deleted. */
                        data: components["schemas"]["DeletedAgent"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgentRequest"];
            };
        };
        responses: {
            /** @description The changed agent, in short. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The changed agent, in short. */
                        data: components["schemas"]["UpdatedAgent"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent is running. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The agent's new state. */
                        data: components["schemas"]["StartedAgent"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent is stopped. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The agent's new state. */
                        data: components["schemas"]["StoppedAgent"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent is running in a fresh container. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The agent's new state. */
                        data: components["schemas"]["StartedAgent"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent's status right now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The agent's status right now. */
                        data: components["schemas"]["AgentStatus"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "chat.history": {
        parameters: {
            query?: {
                /**
                 * @description Only messages of this chat session. Which messages are returned without it is not documented.
                 * @example sess_abc123
                 */
                sessionId?: string;
                /**
                 * @description How many messages to return at most.
                 * @example 50
                 */
                limit?: number;
                /** @description Only messages after this time, as an ISO 8601 timestamp. */
                since?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The messages; oldest first in the printed response. */
                        data: components["schemas"]["ChatMessage"][];
                        pagination: components["schemas"]["OffsetPagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "chat.send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /** @description The message, and whose conversation it belongs to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendChatMessageRequest"];
            };
        };
        responses: {
            /** @description The agent's reply, piece by piece. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ChatEvent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "chat.sessions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The most recent sessions. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The sessions, ordered by start time; at most 100. */
                        data: components["schemas"]["ChatSession"][];
                        pagination: components["schemas"]["OffsetPagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "chat.sessions.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new session. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The new session. */
                        data: components["schemas"]["CreatedChatSession"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "logs.get": {
        parameters: {
            query?: {
                /**
                 * @description How many lines to return. No maximum is documented.
                 * @example 100
                 */
                tail?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last log lines. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The last log lines. */
                        data: components["schemas"]["AgentLogs"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "logs.stream": {
        parameters: {
            query?: {
                /**
                 * @description How many historical lines come before the live ones, as a string of digits. In `logs.get` it is a number, and its default is 100.
                 * @example 200
                 */
                tail?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Log lines, as they appear. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LogLine"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.skills.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The installed skills. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The installed skills. */
                        data: components["schemas"]["AgentSkill"][];
                        pagination: components["schemas"]["OffsetPagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.skills.install": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /** @description Which skill to install, and its trust level. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallAgentSkillRequest"];
            };
        };
        responses: {
            /** @description The skill is installed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The installed skill. */
                        data: components["schemas"]["InstalledAgentSkill"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.skills.uninstall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
                /**
                 * @description The skill's identifier, such as `web-search`. It is not the `as_…` id of the installation.
                 * @example web-search
                 */
                skillId: components["parameters"]["AgentSkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skill is removed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Which skill was removed. */
                        data: components["schemas"]["UninstalledAgentSkill"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "skills.list": {
        parameters: {
            query?: {
                /** @description Text to look for in a skill's name and description. */
                search?: string;
                /**
                 * @description Only skills of this category. The categories are not listed anywhere; `productivity` is one.
                 * @example productivity
                 */
                category?: "productivity" | (string & {});
                /**
                 * @description Which page to return, counted from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many skills a page holds at most.
                 * @example 20
                 */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of skills. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The skills of this page. */
                        data: components["schemas"]["SkillSummary"][];
                        pagination: components["schemas"]["OffsetPagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "skills.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The skill's identifier in the marketplace, such as `web-search`.
                 * @example web-search
                 */
                id: components["parameters"]["SkillId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skill. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The skill. */
                        data: components["schemas"]["Skill"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "swarms.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All swarms of the account. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The swarms. */
                        data: components["schemas"]["SwarmSummary"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "swarms.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Name and looks of the new swarm. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSwarmRequest"];
            };
        };
        responses: {
            /** @description The new swarm. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The new swarm. */
                        data: components["schemas"]["SwarmSummary"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "swarms.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The swarm's id. It is called a UUID, but the printed one is not (it starts with an s), so any string is accepted.
                 * @example s1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["SwarmId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The swarm and its agents. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The swarm and its agents. */
                        data: components["schemas"]["Swarm"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "swarms.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The swarm's id. It is called a UUID, but the printed one is not (it starts with an s), so any string is accepted.
                 * @example s1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["SwarmId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The swarm is deleted. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Which swarm was deleted. */
                        data: components["schemas"]["DeletedSwarm"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "swarms.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The swarm's id. It is called a UUID, but the printed one is not (it starts with an s), so any string is accepted.
                 * @example s1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["SwarmId"];
            };
            cookie?: never;
        };
        /** @description The fields to change; null clears description or icon. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSwarmRequest"];
            };
        };
        responses: {
            /** @description The changed swarm. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The changed swarm. */
                        data: components["schemas"]["SwarmSummary"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "knowledge.ingest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The chunks, and the agent or swarm that they are for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IngestKnowledgeRequest"];
            };
        };
        responses: {
            /** @description How many chunks were stored and skipped. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many chunks were stored and skipped. */
                        data: components["schemas"]["IngestedKnowledge"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "knowledge.list": {
        parameters: {
            query?: {
                /**
                 * @description Swarm whose entries to list. Provide either this or `agentId`.
                 * @example s1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                swarmId?: string;
                /**
                 * @description UUID of the agent whose entries to list. If it belongs to a swarm, the swarm's entries are listed. Provide either this or `swarmId`.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                agentId?: string;
                /**
                 * @description Only entries ingested with this source identifier, such as a file name.
                 * @example docs/intro.md
                 */
                source?: string;
                /**
                 * @description How many entries to return at most.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Cursor from the previous response's `pagination.nextOffset`. A string to pass back unchanged, not a row count.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567891
                 */
                offset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of this page. */
                        data: components["schemas"]["KnowledgeEntry"][];
                        pagination: components["schemas"]["CursorPagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "knowledge.delete": {
        parameters: {
            query?: {
                /**
                 * @description Swarm whose entries to delete. Provide either this or `agentId`.
                 * @example s1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                swarmId?: string;
                /**
                 * @description UUID of the agent whose entries to delete. If it belongs to a swarm, the swarm's entries are deleted. Provide either this or `swarmId`.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                agentId?: string;
                /**
                 * @description Delete all entries ingested with this source identifier.
                 * @example docs/intro.md
                 */
                source?: string;
                /**
                 * @description Delete the single entry with this UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id?: string;
                /**
                 * @description The string `true` deletes all entries; `confirm` must be `true` as well.
                 * @example true
                 */
                all?: "true" | (string & {});
                /**
                 * @description The string `true` confirms a bulk deletion. Which selectors count as one besides `all` is not documented.
                 * @example true
                 */
                confirm?: "true" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries are deleted. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether entries were deleted. */
                        data: components["schemas"]["DeletedKnowledge"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "account.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The account. */
                        data: components["schemas"]["Account"];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.secrets.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /** @description The secrets to set and the names of those to remove. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgentSecretsRequest"];
            };
        };
        responses: {
            /** @description The secrets are changed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the change means for the agent. */
                        data: components["schemas"]["UpdatedAgentSecrets"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.personality.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SOUL.md and IDENTITY.md. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description SOUL.md and IDENTITY.md. */
                        data: components["schemas"]["AgentPersonality"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.personality.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /** @description The new SOUL.md, and the hash that the present one should have. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgentPersonalityRequest"];
            };
        };
        responses: {
            /** @description The new SOUL.md. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The new SOUL.md. */
                        data: components["schemas"]["UpdatedAgentPersonality"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.workflow.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WORKFLOW.md and the rule files' names. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description WORKFLOW.md and the rule files' names. */
                        data: components["schemas"]["AgentWorkflow"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.workflow.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /** @description The new WORKFLOW.md. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgentWorkflowRequest"];
            };
        };
        responses: {
            /** @description The new WORKFLOW.md. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The new WORKFLOW.md. */
                        data: components["schemas"]["UpdatedAgentWorkflow"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.rules.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All rules of the agent. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Holds the list. */
                        data: {
                            /** @description The rules, by name without `.md`. */
                            rules: components["schemas"]["AgentRuleSummary"][];
                        };
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.rules.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
                /**
                 * @description The rule's name without the `.md` extension.
                 * @example new-request
                 */
                name: components["parameters"]["RuleName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rule. */
                        data: components["schemas"]["AgentRule"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.rules.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
                /**
                 * @description The rule's name without the `.md` extension.
                 * @example new-request
                 */
                name: components["parameters"]["NewRuleName"];
            };
            cookie?: never;
        };
        /** @description The rule's text. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAgentRuleRequest"];
            };
        };
        responses: {
            /** @description The rule is written. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Which rule was written. */
                        data: components["schemas"]["SavedAgentRule"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.rules.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's UUID.
                 * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
                 */
                id: components["parameters"]["AgentId"];
                /**
                 * @description The rule's name without the `.md` extension.
                 * @example new-request
                 */
                name: components["parameters"]["RuleName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule is deleted. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Which rule was deleted. */
                        data: components["schemas"]["DeletedAgentRule"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
