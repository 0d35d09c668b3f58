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
         * @description Answers all agents that belong to the key's account, a page at a time. `next_page` is the whole URL of the following page; its `cursor` query value asks for that page. Character files in the answer may hold credentials of the agent.
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
         * @description Makes a draft from a character file; nothing runs until the draft is published with `agents.publish`. This is the one operation under `/api/v2`. Not known to be safe to repeat: a second call may make a second draft.
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
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
         * @description Puts a draft into service; its status turns from `Draft` to `Created`. Fleek's own pages ask `agents.status` from then on until it says `"true"`, and require a subscription with a free place before they publish.
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get an agent
         * @description Answers one agent with its character file, which may hold credentials of the agent. Whether the agent is up is a different question: see `agents.status`.
         */
        get: operations["agents.get"];
        /**
         * Update an agent
         * @description Changes the name, the avatar or the character file. Despite the method, Fleek's own pages send only the fields that change. The guide names the character file `characterFile` here; Fleek's own pages send it as `config`, as on creation.
         */
        put: operations["agents.update"];
        post?: never;
        /**
         * Delete an agent
         * @description Removes the agent from the account. The documentation knows no way to bring it back.
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List an agent's log entries
         * @description Answers what the agent wrote to its log, a page at a time. `next_page` is the whole URL of the following page; its `cursor` query value asks for that page. Fleek's own pages put each further page before the ones they have, so later pages hold older entries.
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get whether an agent is active
         * @description Answers `"true"` for an active agent and `"false"` for an inactive one, as strings, so compare it with a string. It is not the `status` of an agent, which names a step of its life (`Draft`, `Created`).
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
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
         * @description Starts the agent. What the answer holds is not documented; ask `agents.status` to learn whether the agent is up.
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
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
         * @description Stops the agent. What the answer holds is not documented; ask `agents.status` to learn whether the agent is down.
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get an agent's attestation bytes
         * @description Answers the attestation of the trusted environment that the agent runs in, an Intel TDX quote, as raw bytes. Fleek's page on remote attestation has the quote checked with a tool such as proof.t16z.com.
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Send a GET to the agent's own API
         * @description Forwards the request to the HTTP API of the agent's server and returns its answer, whatever that is: body, status code and error shape are the agent's own. Any method is forwarded (HEAD and OPTIONS, too); GET, POST, PUT, PATCH and DELETE are described here.
         */
        get: operations["agents.proxy.get"];
        /**
         * Send a PUT to the agent's own API
         * @description Forwards the request with its body to the HTTP API of the agent's server and returns its answer, whatever that is: body, status code and error shape are the agent's own.
         */
        put: operations["agents.proxy.put"];
        /**
         * Send a POST to the agent's own API
         * @description Forwards the request with its body to the HTTP API of the agent's server and returns its answer, whatever that is: body, status code and error shape are the agent's own. This is how to send an agent a message. The answer comes whole: nothing is documented to stream.
         */
        post: operations["agents.proxy.post"];
        /**
         * Send a DELETE to the agent's own API
         * @description Forwards the request to the HTTP API of the agent's server and returns its answer, whatever that is: body, status code and error shape are the agent's own. It deletes on that server; to remove the agent from Fleek use `agents.delete`.
         */
        delete: operations["agents.proxy.delete"];
        options?: never;
        head?: never;
        /**
         * Send a PATCH to the agent's own API
         * @description Forwards the request with its body to the HTTP API of the agent's server and returns its answer, whatever that is: body, status code and error shape are the agent's own.
         *
         *     Inferred: The documentation says that any method is forwarded and names GET, POST, PUT and DELETE; PATCH follows from that alone, and its bodies are made up.
         */
        patch: operations["agents.proxy.patch"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A hosted Eliza agent, or the draft of one.
         *
         *     Inferred: Required is what every printed agent has, of lists, creation, publication, reading and update alike; presence is not stated, and types are read off the examples.
         */
        Agent: {
            /** @description Id of the agent, the `agentId` of the other operations. */
            id: string;
            /** @description Id of the Fleek project that the agent belongs to. */
            projectId: string;
            /** @description The agent's name. */
            name: string;
            /** @description The agent's picture as base64, or null without one. */
            avatar: string | null;
            /**
             * @description Step in the agent's life: `Draft` before and `Created` after it is published. Not the same as the answer of `agents.status`.
             *
             *     Inferred: The documentation prints `Draft` and `Created`; the other values are from Fleek's own front end (npm `@fleek-platform/agents-ui`).
             */
            status: "Draft" | "Created" | "Pending" | "Running" | "Stopped" | "Failed" | (string & {});
            /**
             * @description The character file, JSON written as a string. May hold credentials of the agent under its settings.
             *
             *     Inferred: Printed by creation and publication only; Fleek's own front end (npm `@fleek-platform/agents-ui`) reads this name in every answer.
             */
            characterFile?: string;
            /**
             * @description The character file under the name that list, get and update print. May hold credentials. Read `characterFile` first and this when that is absent.
             *
             *     Inferred: Printed by list, get and update only, where creation and publication print `characterFile`.
             */
            character_file?: string;
            /** @description Address of the server that runs the agent. Not in the printed drafts and publications. */
            host?: string;
            /**
             * @description Number of the slot that the agent takes on its server. Not in the printed drafts and publications.
             *
             *     Inferred: The documentation prints a placeholder string; Fleek's own front end (npm `@fleek-platform/agents-ui`) types it as a number.
             */
            slotNumber?: string | number;
            /** @description Id of the user who created the agent. */
            createdBy: string;
            /** @description When the agent was created. Format not stated; an empty string in the printed drafts and publications. */
            createdAt: string;
            /** @description When the agent was last changed. Format not stated; an empty string in the printed drafts and publications. */
            updatedAt: string;
            /**
             * @description When the agent was deleted; null while it is not. Not in the printed drafts and publications.
             *
             *     Inferred: Only ever printed as null; that it is a string like the other times is inferred.
             */
            deletedAt?: string | null;
            /**
             * @description Version of the agent framework that runs it, such as `eliza-0.1.9`.
             *
             *     Inferred: Not in the documentation; an optional string in Fleek's own front end (npm `@fleek-platform/agents-ui`), whose optional fields come as null elsewhere.
             */
            frameworkVersion?: string | null;
            /**
             * @description Name of the agent framework that runs it.
             *
             *     Inferred: Not in the documentation; an optional string in Fleek's own front end (npm `@fleek-platform/agents-ui`), whose optional fields come as null elsewhere.
             */
            frameworkName?: string | null;
            /**
             * @description Token of the agent that Fleek's embeddable chat sends as `X-Agent-Token`.
             *
             *     Inferred: Not in the documentation; a string in Fleek's own front end (npm `@fleek-platform/agents-ui`).
             */
            publicToken?: string;
            /**
             * @description Whether anybody may chat with the agent.
             *
             *     Inferred: Not in the documentation; a boolean in Fleek's own front end (npm `@fleek-platform/agents-ui`).
             */
            publicChat?: boolean;
            /**
             * @description Whether the agent runs in a trusted execution environment.
             *
             *     Inferred: Not in the documentation; an optional boolean in Fleek's own front end (npm `@fleek-platform/agents-ui`), whose optional fields come as null elsewhere.
             */
            tee?: boolean | null;
        };
        /**
         * @description What a new agent draft is made from.
         *
         *     Inferred: The documentation prints avatar, config, name and projectId and marks none as required; all but the avatar are taken to be, for a draft is nothing without them.
         */
        CreateAgentRequest: {
            /**
             * @description The agent's picture as base64, or null for none.
             *
             *     Inferred: Printed as a string; null is inferred from the answers, which print it.
             */
            avatar?: string | null;
            /** @description The character file, JSON written as a string. Credentials inside it are stored with the agent. */
            config: string;
            /** @description Name of the new agent. */
            name: string;
            /** @description Id of the Fleek project that the agent is to belong to. */
            projectId: string;
            /**
             * @description Version of the agent framework to run it with, such as `eliza-0.1.9`.
             *
             *     Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it. Null is a guess.
             */
            frameworkVersion?: string | null;
            /**
             * @description Name of the language model that Fleek is to provide for the agent.
             *
             *     Inferred: Not in the documentation; later versions of Fleek's own front end send it. Null is a guess.
             */
            managedModelName?: string | null;
            /**
             * @description Whether to run the agent in a trusted execution environment.
             *
             *     Inferred: Not in the documentation; later versions of Fleek's own front end send it. Null is a guess.
             */
            tee?: boolean | null;
        };
        /**
         * @description The fields of an agent to change.
         *
         *     Inferred: The documentation prints avatar, characterFile and name and marks none as required; all are optional because Fleek's own front end (npm `@fleek-platform/agents-ui`) sends any part of them.
         */
        UpdateAgentRequest: {
            /** @description The agent's new picture as base64. Fleek's own pages send an empty string to remove it. */
            avatar?: string;
            /** @description The new character file, JSON written as a string. Credentials inside it are stored with the agent. */
            characterFile?: string;
            /** @description The agent's new name. */
            name?: string;
            /**
             * @description The new character file under the name that creation uses, JSON written as a string.
             *
             *     Inferred: Documented for creation only; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it on update instead of `characterFile`.
             */
            config?: string;
            /**
             * @description Id of the Fleek project of the agent.
             *
             *     Inferred: Not documented for update; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it before publishing.
             */
            projectId?: string;
            /**
             * @description Version of the agent framework to run it with, such as `eliza-0.1.9`.
             *
             *     Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it.
             */
            frameworkVersion?: string;
            /**
             * @description Name of the language model that Fleek is to provide for the agent.
             *
             *     Inferred: Not in the documentation; later versions of Fleek's own front end send it.
             */
            managedModelName?: string;
            /**
             * @description Whether anybody may chat with the agent.
             *
             *     Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it, alone.
             */
            publicChat?: boolean;
            /**
             * @description Whether to run the agent in a trusted execution environment.
             *
             *     Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it before publishing.
             */
            tee?: boolean;
        };
        /**
         * @description Confirmation that an agent was deleted.
         *
         *     Inferred: Required is the one field of the printed answer; whether it is always sent is not stated.
         */
        DeletedAgent: {
            /** @description Text for people that confirms the deletion. */
            message: string;
            /**
             * @description Id of the deleted agent.
             *
             *     Inferred: Not in the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) reads it from this answer.
             */
            id?: string;
        };
        /**
         * @description One entry of an agent's log.
         *
         *     Inferred: The documentation says that log entries contain these four fields; their types are read off a single printed entry.
         */
        AgentLog: {
            /** @description Id of the entry; it has the form of a systemd journal cursor. */
            id: string;
            /**
             * @description When the entry was written, in Unix seconds.
             *
             *     Inferred: The unit is not stated; 1739454949 is a time in February 2025 only if it counts seconds.
             */
            timestamp: number;
            /**
             * @description The text as the agent wrote it; may hold ANSI color codes.
             *
             *     Inferred: The printed text has no color codes; Fleek's own front end (npm `@fleek-platform/agents-ui`) reads them out of it.
             */
            message: string;
            /** @description How grave the entry is. The printed 6 and the form of `id` suggest syslog levels, 0 (emergency) to 7 (debug). */
            priority: number;
        };
        /**
         * @description Whether an agent is active.
         *
         *     Inferred: Required is the one field of the printed answer; whether it is always sent is not stated.
         */
        AgentStatus: {
            /**
             * @description The string `true` for an active agent, the string `false` for an inactive one.
             *
             *     Inferred: The documentation prints `"true"` alone and calls the status active or inactive elsewhere (https://fleek.xyz/docs/ai-agents/agents-apis/); `"false"` is from Fleek's own front end (npm `@fleek-platform/agents-ui`).
             */
            status: "true" | "false" | (string & {});
        };
        /**
         * @description What is sent to the agent's server; any JSON that its API understands.
         *
         *     Inferred: The documentation prints one body, a message to the agent; no shape is prescribed because the agent's own API decides.
         */
        ProxyRequest: unknown;
        /**
         * @description What the agent's server answered; any JSON.
         *
         *     Inferred: The documentation promises the answer of the agent's own API and prints none, so no shape is assumed.
         */
        ProxyResponse: unknown;
        /**
         * @description What an error answers.
         *
         *     Inferred: No error body is documented; the shape is taken from the one answer that is only a message, that of a deletion.
         */
        ErrorBody: {
            /** @description Text for people that says what went wrong. */
            message: string;
        };
    };
    responses: {
        /**
         * @description A parameter or the body is not acceptable.
         *
         *     Inferred: The documentation names no errors; 400 is assumed where a request has a body or query parameters.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The key is missing, unknown or expired.
         *
         *     Inferred: The documentation requires `X-Api-Key` on every request but not what is answered without it; 401 is the usual status.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The account may not do this, for want of a subscription or of access to the project.
         *
         *     Inferred: The documentation names no errors; 403 is assumed where a project is chosen and where Fleek's web pages ask for a subscription first.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The account has no agent with this id; through the proxy, also a path that the agent's server does not have.
         *
         *     Inferred: The documentation names no errors; 404 is assumed for every path with an agent's id.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The agent's state does not allow this, for instance to publish what is no draft.
         *
         *     Inferred: The documentation names no errors; 409 is assumed for the operations that move an agent from one state to another.
         */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description Too many requests. No limits and no headers about them are documented.
         *
         *     Inferred: The documentation mentions no rate limits; 429 is declared so that code can be written and tested against it.
         */
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
         * @description Id of the agent, as in `id` of the answers. Its format is not stated.
         * @example agent_id
         */
        AgentId: string;
        /**
         * @description Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
         * @example message
         */
        ProxyKey: string;
        /**
         * @description Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
         *
         *     Inferred: The parameter is documented; the example is made up, since no path is printed for this method.
         * @example agents/eliza_agent_id
         */
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
                 *
                 *     Inferred: The documentation shows the parameter once, as `size=10`; that it is a page size of type integer is read off that.
                 * @example 10
                 */
                size?: number;
                /**
                 * @description Where the page begins, an opaque value taken out of `next_page`. Leave it out for the first page.
                 *
                 *     Inferred: Never shown for this operation; its answer has the same `next_page` as the logs, whose printed URL carries `cursor`.
                 * @example next_cursor
                 */
                cursor?: string;
                /**
                 * @description Answers only the agents of the project with this id.
                 *
                 *     Inferred: Absent from the documentation; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it.
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
            /**
             * @description One page of agents.
             *
             *     Inferred: The documentation prints the body of a list but no status code.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The agents of this page. */
                        data: components["schemas"]["Agent"][];
                        /**
                         * @description URL of the next page with its `cursor`; null on the last page.
                         *
                         *     Inferred: Printed as null here; that it is a URL otherwise is known from the answer of the logs.
                         */
                        next_page: string | null;
                        /**
                         * @description URL of the page before this one; null on the first page.
                         *
                         *     Inferred: Only ever printed as null; the string is inferred from `next_page`.
                         */
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
            /**
             * @description The draft, with status `Draft`.
             *
             *     Inferred: The documentation prints the draft but not whether it comes with 200 or 201.
             */
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The published agent, with status `Created`.
             *
             *     Inferred: The documentation prints the published agent but no status code.
             */
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The agent.
             *
             *     Inferred: The documentation prints the agent but no status code for reading it.
             */
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
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
            /**
             * @description The agent after the change.
             *
             *     Inferred: The documentation prints the changed agent but no status code.
             */
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description A message that confirms the deletion.
             *
             *     Inferred: The documentation prints the confirmation but no status code; an answer with a body cannot be a 204.
             */
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
                /**
                 * @description Where the page begins, an opaque value taken out of `next_page`. Leave it out for the first page.
                 *
                 *     Inferred: The documentation shows the parameter only inside the printed `next_page` URL, as `cursor=...`; type and use are read off that.
                 * @example next_cursor
                 */
                cursor?: string;
                /**
                 * @description Number of log entries on a page. Default and bounds are not stated.
                 *
                 *     Inferred: Documented for the list of agents only; Fleek's own front end (npm `@fleek-platform/agents-ui`) sends it for logs, too.
                 * @example 25
                 */
                size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description One page of log entries.
             *
             *     Inferred: The documentation prints a page of log entries but no status code.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The log entries of this page. */
                        data: components["schemas"]["AgentLog"][];
                        /**
                         * @description URL of the next page with its `cursor`; null on the last page.
                         *
                         *     Inferred: Printed as a URL here; that it is null on the last page is known from the list of agents.
                         */
                        next_page: string | null;
                        /**
                         * @description URL of the page before this one; null on the first page.
                         *
                         *     Inferred: Only ever printed as null; the string is inferred from `next_page`.
                         */
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The flag.
             *
             *     Inferred: The documentation prints the flag but no status code.
             */
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The agent was told to start.
             *
             *     Inferred: The documentation shows no answer to a start, neither a status code nor a body; none is assumed.
             */
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The agent was told to stop.
             *
             *     Inferred: The documentation shows no answer to a stop, neither a status code nor a body; none is assumed.
             */
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The attestation bytes.
             *
             *     Inferred: The documentation speaks of attestation bytes and shows neither status code, media type nor body; the media type is the generic one for bytes.
             */
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
                /**
                 * @description Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
                 *
                 *     Inferred: The parameter is documented; no path is printed for this method, and the example is one that Fleek's own front end (npm `@fleek-platform/agents-ui`) asks for.
                 * @example agents
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The answer of the agent's server.
             *
             *     Inferred: The documentation prints no proxied answer; status code and media type are those that the agent's server chooses.
             */
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
                /**
                 * @description Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
                 *
                 *     Inferred: The parameter is documented; the example is made up, since no path is printed for this method.
                 * @example agents/eliza_agent_id
                 */
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
            /**
             * @description The answer of the agent's server.
             *
             *     Inferred: The documentation prints no answer to a proxied PUT; status code and media type are the agent's server's choice.
             */
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
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
            /**
             * @description The answer of the agent's server.
             *
             *     Inferred: The documentation prints the request of a message but not its answer; status code and media type are those that the agent's server chooses.
             */
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
                /**
                 * @description Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
                 *
                 *     Inferred: The parameter is documented; the example is made up, since no path is printed for this method.
                 * @example agents/eliza_agent_id
                 */
                key: components["parameters"]["ProxyNestedKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The answer of the agent's server.
             *
             *     Inferred: The documentation prints no answer to a proxied DELETE; status code and media type are the agent's server's choice.
             */
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
                 * @description Id of the agent, as in `id` of the answers. Its format is not stated.
                 * @example agent_id
                 */
                agentId: components["parameters"]["AgentId"];
                /**
                 * @description Path on the agent's server, without a leading slash. Slashes inside it are part of the path and sent as they are.
                 *
                 *     Inferred: The parameter is documented; the example is made up, since no path is printed for this method.
                 * @example agents/eliza_agent_id
                 */
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
            /** @description The answer of the agent's server. */
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
