// Generated from specs/fleek.yaml by `pnpm generate`. Do not edit: change the spec.

export interface paths {
    "/api/v1/ai-agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's agents
         * @description A page at a time. `next_page` is the whole URL of the following page; its `cursor` query value asks for that page. The character files in the list may hold credentials of the agents.
         */
        get: operations["agents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/ai-agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an agent draft
         * @description Creates it from a character file. A draft is inactive until it is published with `agents.publish`. This is the only operation under `/api/v2`. Not known to be safe to repeat: a second call may create a second draft.
         */
        post: operations["agents.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai-agents/{agentId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an agent draft
         * @description Changes its status from `Draft` to `Created`. Fleek's own front end then polls `agents.status` until it says `"true"`, and publishes only for a subscription that has a place left.
         */
        post: operations["agents.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai-agents/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get an agent
         * @description Includes its character file, which may hold credentials of the agent. Whether the agent is active is a different question: see `agents.status`.
         */
        get: operations["agents.get"];
        /**
         * Update an agent
         * @description Changes the name, the avatar or the character file. Despite the method, Fleek's own front end sends only the fields that change. The guide names the character file `characterFile` here; the front end sends it as `config`, as on creation.
         */
        put: operations["agents.update"];
        post?: never;
        /**
         * Delete an agent
         * @description Removes it from the account. The documentation mentions no way to restore it.
         */
        delete: operations["agents.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai-agents/{agentId}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List an agent's log entries
         * @description A page at a time; later pages hold older entries. `next_page` is the whole URL of the following page; its `cursor` query value asks for that page.
         */
        get: operations["agents.logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai-agents/{agentId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Check whether an agent is active
         * @description Returns `"true"` for an active agent and `"false"` for an inactive one, as strings, so compare it with a string. It is not the `status` of an agent, which names a step of its life (`Draft`, `Created`).
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
    "/api/v1/ai-agents/{agentId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an agent
         * @description What the response holds is not documented; ask `agents.status` to learn whether the agent is active.
         */
        post: operations["agents.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai-agents/{agentId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an agent
         * @description What the response holds is not documented; ask `agents.status` to learn whether the agent is inactive.
         */
        post: operations["agents.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai-agents/{agentId}/attestation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get an agent's attestation bytes
         * @description Returns what is probably the agent's TDX quote. Fleek's documentation page on remote attestation shows how to get that quote in the dashboard and has it verified by a tool such as proof.t16z.com.
         */
        get: operations["agents.attestation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai-agents/{agentId}/api/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Send a GET to the agent's own API
         * @description Returns the response of the agent's server as it is, status code and error shape included. Fleek forwards any method; described here are GET, POST, PUT, PATCH and DELETE, with JSON bodies and without a query string.
         */
        get: operations["agents.proxy.get"];
        /**
         * Send a PUT to the agent's own API
         * @description Forwards the JSON body and returns whatever the agent's server responds with.
         */
        put: operations["agents.proxy.put"];
        /**
         * Send a POST to the agent's own API
         * @description Forwards the JSON body to the agent's server and returns its response as it is. This is how to send an agent a message: the documentation posts it to the path `message`, Fleek's own front end to `{elizaAgentId}/message`, with the `id` of an agent that the path `agents` lists. Nothing is documented to stream.
         */
        post: operations["agents.proxy.post"];
        /**
         * Send a DELETE to the agent's own API
         * @description Deletes on the agent's server and returns its response; to remove the agent from Fleek, use `agents.delete`.
         */
        delete: operations["agents.proxy.delete"];
        options?: never;
        head?: never;
        /**
         * Send a PATCH to the agent's own API
         * @description What the JSON body changes, and what is returned, is up to the agent's server.
         */
        patch: operations["agents.proxy.patch"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A hosted Eliza agent, or the draft of one. */
        Agent: {
            /** @description Id of the agent, the `agentId` of the other operations. */
            id: string;
            /** @description Id of the Fleek project that the agent belongs to. */
            projectId: string;
            /** @description The agent's name. */
            name: string;
            /** @description The agent's picture as base64, or null without one. */
            avatar: string | null;
            /** @description Step in the agent's life: `Draft` before and `Created` after it is published. Not what `agents.status` returns. */
            status: "Draft" | "Created" | "Pending" | "Running" | "Stopped" | "Failed" | (string & {});
            /** @description The character file, JSON written as a string. May hold credentials of the agent under its settings. */
            characterFile?: string;
            /** @description The character file under the name that list, get and update print. May hold credentials of the agent. Read `characterFile` first and this when that is absent. */
            character_file?: string;
            /** @description Address of the server that runs the agent. Not in the printed drafts and publications. */
            host?: string;
            /** @description Number of the agent's slot. Not in the printed drafts and publications. */
            slotNumber?: string | number;
            /** @description Id of the user who created the agent. */
            createdBy: string;
            /** @description When the agent was created. Format not stated; an empty string in the printed drafts and publications. */
            createdAt: string;
            /** @description When the agent was last changed. Format not stated; an empty string in the printed drafts and publications. */
            updatedAt: string;
            /** @description When the agent was deleted; null while it is not. Not in the printed drafts and publications. */
            deletedAt?: string | null;
            /** @description Version of the agent framework that runs it, such as `eliza-0.1.9`. */
            frameworkVersion?: string | null;
            /** @description Name of the agent framework that runs it. */
            frameworkName?: string | null;
            /** @description Token of the agent that Fleek's embeddable chat sends as `X-Agent-Token`. */
            publicToken?: string;
            /** @description Whether anybody may chat with the agent. */
            publicChat?: boolean;
            /** @description Whether the agent runs in a trusted execution environment. */
            tee?: boolean | null;
        };
        /** @description The agent draft to create. */
        CreateAgentRequest: {
            /** @description The agent's picture as base64, or null for none. */
            avatar?: string | null;
            /** @description The character file, JSON written as a string. Credentials inside it are stored with the agent. */
            config: string;
            /** @description Name of the new agent. */
            name: string;
            /** @description Id of the Fleek project that the agent is to belong to. */
            projectId: string;
            /** @description Version of the agent framework to run it with, such as `eliza-0.1.9`. */
            frameworkVersion?: string | null;
            /** @description Name of the language model that Fleek is to provide for the agent. */
            managedModelName?: string | null;
            /** @description Whether to run the agent in a trusted execution environment. */
            tee?: boolean | null;
        };
        /** @description The fields of an agent to change. */
        UpdateAgentRequest: {
            /** @description The agent's new picture as base64. Fleek's own front end sends an empty string to remove it. */
            avatar?: string;
            /** @description The new character file, JSON written as a string. Credentials inside it are stored with the agent. */
            characterFile?: string;
            /** @description The agent's new name. */
            name?: string;
            /** @description The new character file under the name that creation uses, JSON written as a string. */
            config?: string;
            /** @description Id of the Fleek project of the agent. */
            projectId?: string;
            /** @description Version of the agent framework to run it with, such as `eliza-0.1.9`. */
            frameworkVersion?: string;
            /** @description Name of the language model that Fleek is to provide for the agent. */
            managedModelName?: string;
            /** @description Whether anybody may chat with the agent. */
            publicChat?: boolean;
            /** @description Whether to run the agent in a trusted execution environment. */
            tee?: boolean;
        };
        /** @description Confirmation that an agent was deleted. */
        DeletedAgent: {
            /** @description Human-readable confirmation of the deletion. */
            message: string;
            /** @description Id of the deleted agent. */
            id?: string;
        };
        /** @description One entry of an agent's log. */
        AgentLog: {
            /** @description Id of the entry; it has the form of a systemd journal cursor. */
            id: string;
            /** @description When the entry was written, in Unix seconds. */
            timestamp: number;
            /** @description The text as the agent wrote it; it may hold ANSI color codes. */
            message: string;
            /** @description Severity of the entry, probably as a syslog level from 0 (emergency) to 7 (debug). */
            priority: number;
        };
        /** @description Whether an agent is active. */
        AgentStatus: {
            /** @description The string `true` for an active agent, the string `false` for an inactive one. */
            status: "true" | "false" | (string & {});
        };
        /** @description What is sent to the agent's server; any JSON that its API understands. */
        ProxyRequest: unknown;
        /** @description What the agent's server returned; any JSON. */
        ProxyResponse: unknown;
        /** @description Body of an error. */
        ErrorBody: {
            /** @description What went wrong, in words. */
            message: string;
        };
    };
    responses: {
        /** @description A parameter or the body is not acceptable. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key is missing, unknown or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The account may not do this because it lacks a subscription or access to the project. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The account has no agent with this id; through the proxy, also a path that the agent's server does not have. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The agent's state does not allow this, for instance publishing what is not a draft. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many requests. No limits and no headers about them are documented. */
        TooManyRequests: {
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
         * @description Id of the agent, the `id` in responses. Its format is not stated.
         * @example agent_id
         */
        AgentId: string;
        /**
         * @description Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
         * @example message
         */
        ProxyKey: string;
        /** @description Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are. */
        ProxyNestedKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "agents.list": {
        parameters: {
            query?: {
                /**
                 * @description Number of agents on a page. Default and bounds are not stated.
                 * @example 10
                 */
                size?: number;
                /** @description Where the page begins, an opaque value from `next_page`. Leave it out for the first page. */
                cursor?: string;
                /**
                 * @description Only agents of the project with this id.
                 * @example your_project_id
                 */
                projectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The agents of this page. */
                        data: components["schemas"]["Agent"][];
                        /** @description URL of the next page with its `cursor`; null on the last page. */
                        next_page: string | null;
                        /** @description URL of the page before this one; null on the first page. */
                        prev_page: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
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
        /** @description The new agent's name, project, avatar and character file. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgentRequest"];
            };
        };
        responses: {
            /** @description The draft, with status `Draft`. */
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The published agent, with status `Created`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
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
            401: components["responses"]["Unauthorized"];
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
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
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
            /** @description The agent after the change. */
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
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A message that confirms the deletion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedAgent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.logs": {
        parameters: {
            query?: {
                /** @description Where the page begins, an opaque value from `next_page`. Leave it out for the first page. */
                cursor?: string;
                /** @description Number of log entries on a page. Default and bounds are not stated. */
                size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of log entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The log entries of this page. */
                        data: components["schemas"]["AgentLog"][];
                        /** @description URL of the next page with its `cursor`; null on the last page. */
                        next_page: string | null;
                        /** @description URL of the page before this one; null on the first page. */
                        prev_page: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
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
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
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
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent was told to start. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent was told to stop. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.attestation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attestation bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.proxy.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
                /** @description Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response of the agent's server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.proxy.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
                /** @description Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are. */
                key: components["parameters"]["ProxyNestedKey"];
            };
            cookie?: never;
        };
        /** @description Any JSON; sent on to the agent's server as it is. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProxyRequest"];
            };
        };
        responses: {
            /** @description The response of the agent's server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.proxy.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
                /**
                 * @description Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
                 * @example message
                 */
                key: components["parameters"]["ProxyKey"];
            };
            cookie?: never;
        };
        /** @description Any JSON; sent on to the agent's server as it is. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProxyRequest"];
            };
        };
        responses: {
            /** @description The response of the agent's server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.proxy.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
                /** @description Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are. */
                key: components["parameters"]["ProxyNestedKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response of the agent's server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "agents.proxy.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the agent, the `id` in responses. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
                /** @description Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are. */
                key: components["parameters"]["ProxyNestedKey"];
            };
            cookie?: never;
        };
        /** @description Any JSON; sent on to the agent's server as it is. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProxyRequest"];
            };
        };
        responses: {
            /** @description The response of the agent's server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
