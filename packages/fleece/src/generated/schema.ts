// Generated from specs/fleece.yaml by `pnpm generate`. Do not edit: change the spec.

export interface paths {
    "/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agents
         * @description All agents of the API key's user, in one response. The order is not documented.
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
    "/agents/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the agent. */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get an agent
         * @description Includes its capabilities, model configuration and task metrics.
         */
        get: operations["agents.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{agentId}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the agent. */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Execute an agent
         * @description Sends one task and returns the agent's reply once it is done; the agent uses the tools and integrations that it was set up with. Each call consumes credits depending on the agent's model: 1 for GPT-5.2, 10 for Claude Opus 4.6. No idempotency key is documented, so expect a repeated call to run, and to be charged, again. Check `status` in the response: `failed` is one of its two values.
         */
        post: operations["agents.execute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List flows
         * @description All flows of the API key's user, in one response. The order is not documented.
         */
        get: operations["flows.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows/{flowId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the flow. */
                flowId: components["parameters"]["FlowId"];
            };
            cookie?: never;
        };
        /**
         * Get a flow
         * @description Includes its schedule, integrations and run statistics.
         */
        get: operations["flows.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows/{flowId}/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the flow. */
                flowId: components["parameters"]["FlowId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trigger a flow
         * @description Starts a run now, outside the cron schedule, and returns it; follow it with `flows.runs.get`. The flow must have the status `active`. Neither a request body nor an idempotency key is documented, so a repeated call may start another run. How the API refuses a flow that is not active is not documented; one that is already running is refused with 409.
         */
        post: operations["flows.trigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows/{flowId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the flow. */
                flowId: components["parameters"]["FlowId"];
            };
            cookie?: never;
        };
        /**
         * List a flow's runs
         * @description Most recent run first, `limit` of them at most. There is no cursor or offset, so older runs cannot be listed.
         */
        get: operations["flows.runs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flows/{flowId}/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the flow. */
                flowId: components["parameters"]["FlowId"];
                /** @description UUID of the flow run. */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        /**
         * Get a flow run
         * @description Includes its tool calls, result data and error message.
         */
        get: operations["flows.runs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description All API keys of the user, each with its prefix only: a full key cannot be read again after its creation. Unlike in the other lists, the body is the array itself, with no `data` and `total` around it.
         */
        get: operations["keys.list"];
        put?: never;
        /**
         * Create an API key
         * @description The full key is in this response and nowhere else, so store it safely; later responses show only its prefix. Key limits: Pro 5, Business 10, Enterprise 25. The response to exceeding the key limit is not documented. An expiry cannot be set.
         */
        post: operations["keys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the API key, not the key itself. */
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an API key
         * @description Revokes it for good. Every application that uses the key loses access at once.
         */
        delete: operations["keys.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An AI agent, with its model configuration and task metrics. */
        Agent: {
            /**
             * Format: uuid
             * @description UUID of the agent.
             */
            id: string;
            /**
             * @description The agent's name.
             * @example Email Triager
             */
            name: string;
            /**
             * @description What the agent does.
             * @example Categorizes and summarizes incoming emails
             */
            description: string | null;
            /**
             * @description The agent's field of work.
             * @enum {string}
             */
            type: "general" | "email" | "calendar" | "documents" | "data" | "social" | "custom";
            /**
             * @description An emoji or the identifier of an icon.
             * @example 📧
             */
            icon: string | null;
            /**
             * @description Identifier of the model that the agent uses; it sets the credits that an execution costs.
             * @example gpt-5.2
             */
            model: "gpt-5.2" | (string & {});
            /**
             * @description Identifier of the model's provider.
             * @example openai
             */
            provider: "openai" | (string & {});
            /**
             * @description Identifiers of the skills that are assigned to the agent.
             * @example [
             *       "email-assistant",
             *       "summarizer"
             *     ]
             */
            capabilities: ("email-assistant" | "summarizer" | (string & {}))[];
            /** @description Whether the agent is active. */
            isActive: boolean;
            /**
             * @description Number of tasks that the agent has completed.
             * @example 142
             */
            totalTasksCompleted: number;
            /**
             * @description Number of the agent's tasks that failed.
             * @example 3
             */
            totalTasksFailed: number;
            /**
             * @description Average duration of an execution, in seconds.
             * @example 12
             */
            averageExecutionTime: number | null;
            /**
             * Format: date-time
             * @description When the agent was last active.
             */
            lastActiveAt: string | null;
            /**
             * Format: date-time
             * @description When the agent was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the agent was last changed.
             */
            updatedAt: string;
        };
        /** @description One task for an agent. */
        ExecuteAgentRequest: {
            /**
             * @description The instruction for the agent, in plain words.
             * @example Summarize my last 5 emails and flag anything urgent
             */
            task: string;
            /**
             * @description IANA name of the timezone for time-aware tasks.
             * @example Europe/Paris
             */
            timezone?: string;
        };
        /** @description The outcome of one task given to an agent. */
        AgentExecution: {
            /**
             * Format: uuid
             * @description UUID of the execution.
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID of the agent that was executed.
             */
            agentId: string;
            /**
             * @description Whether the agent completed the task.
             * @enum {string}
             */
            status: "completed" | "failed";
            /** @description The text of the agent's reply. */
            result?: string | null;
            /** @description Tools that the agent invoked during the execution. */
            toolCalls?: components["schemas"]["ToolCall"][] | null;
            /**
             * @description Number of model tokens that the execution used.
             * @example 1523
             */
            tokensUsed?: number | null;
            /**
             * @description Duration of the execution, in milliseconds.
             * @example 4200
             */
            durationMs: number;
            /** @description Why the execution failed; given if `status` is `failed`. */
            error?: string | null;
        };
        /** @description One use of a tool by an agent or a flow. Its fields are not documented; other fields may be present. */
        ToolCall: {
            /** @description Name of the tool. */
            name?: string;
            /** @description What the tool was called with; any JSON value. */
            arguments?: unknown;
        };
        /** @description An automated workflow, with its schedule and run statistics. */
        Flow: {
            /**
             * Format: uuid
             * @description UUID of the flow.
             */
            id: string;
            /**
             * @description The flow's title.
             * @example Weekly Gmail Summary to Slack
             */
            title: string;
            /**
             * @description What the flow does, and when.
             * @example Every Monday at 9 AM, summarize unread emails and post to #general
             */
            description: string;
            /**
             * @description The flow's icon; the documented example is an emoji.
             * @example 📊
             */
            icon: string;
            /**
             * @description The schedule as a cron expression.
             * @example 0 9 * * 1
             */
            cronExpression: string;
            /**
             * @description The schedule in words.
             * @example Every Monday at 9:00 AM
             */
            scheduleDescription: string;
            /**
             * @description Timezone in which the schedule is read; the documented example is an IANA name.
             * @example Europe/Paris
             */
            timezone: string;
            /**
             * @description `auto` runs without intervention; `always_ask` needs an approval before each run, for which the API has no operation.
             * @enum {string}
             */
            mode: "auto" | "always_ask";
            /**
             * @description State of the flow; only an `active` flow can be triggered.
             * @enum {string}
             */
            status: "active" | "paused" | "error" | "draft";
            /**
             * @description Identifier of the model that the flow uses.
             * @example gpt-5.2
             */
            model: "gpt-5.2" | (string & {});
            /** @description Connected services that the flow uses. What an item looks like is not documented. */
            integrations: unknown[];
            /** @description Whether the flow is executing now. */
            isRunning: boolean;
            /**
             * @description Time that a person would take for the same work, in minutes; basis of the Time Saved metrics.
             * @example 15
             */
            estimatedHumanMinutes: number;
            /**
             * Format: date-time
             * @description When the flow last ran.
             */
            lastRunAt: string | null;
            /**
             * Format: date-time
             * @description When the flow runs next by its schedule.
             */
            nextRunAt: string | null;
            /**
             * @description Number of runs so far.
             * @example 87
             */
            totalRuns: number;
            /**
             * @description Number of runs that failed.
             * @example 2
             */
            totalFailures: number;
            /**
             * Format: date-time
             * @description When the flow was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the flow was last changed.
             */
            updatedAt: string;
        };
        /** @description One run of a flow. Fields that only a started or finished run can have may be null or absent before that. */
        FlowRun: {
            /**
             * Format: uuid
             * @description UUID of the run.
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID of the flow that ran.
             */
            flowId: string;
            /**
             * @description State of the run.
             * @enum {string}
             */
            status: "pending" | "approved" | "running" | "completed" | "failed" | "skipped";
            /**
             * Format: date-time
             * @description When the run started.
             */
            startedAt?: string | null;
            /**
             * Format: date-time
             * @description When the run ended.
             */
            completedAt?: string | null;
            /**
             * @description Duration of the run, in milliseconds.
             * @example 8340
             */
            durationMs?: number | null;
            /** @description The run's outcome in words, for people to read. */
            resultSummary?: string | null;
            /** @description The run's structured result; its fields vary by flow. */
            resultData?: Record<string, unknown> | null;
            /** @description Tools that were invoked during the run. */
            toolCalls?: components["schemas"]["ToolCall"][] | null;
            /** @description Number of model tokens that the run used. */
            tokensUsed?: number | null;
            /** @description Details of the error; given if `status` is `failed`. */
            errorMessage?: string | null;
            /**
             * Format: date-time
             * @description When the run was created.
             */
            createdAt: string;
        };
        /** @description An API key as it is listed, without its value. */
        ApiKey: {
            /**
             * Format: uuid
             * @description UUID of the key, by which it is deleted.
             */
            id: string;
            /**
             * @description The key's label.
             * @example My Production Key
             */
            name: string;
            /**
             * @description The first 12 characters of the key.
             * @example flc_a1b2c3d4
             */
            keyPrefix: string;
            /** @description Whether the key is active. */
            isActive: boolean;
            /**
             * Format: date-time
             * @description When the key was last used, or null.
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When the key expires, or null.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When the key was created.
             */
            createdAt: string;
        };
        /** @description A new API key. */
        CreateApiKeyRequest: {
            /**
             * @description Label by which the key is recognized.
             * @example My Production Key
             * @example Production
             * @example CI/CD
             */
            name: string;
        };
        /** @description A new API key with its value, which is shown this once. */
        CreatedApiKey: {
            /**
             * Format: uuid
             * @description UUID of the key, by which it is deleted.
             */
            id: string;
            /** @description The key's label. */
            name: string;
            /**
             * @description The full API key in plain text. It cannot be read again, so store it safely.
             * @example flc_a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0c1d2e3f4
             */
            key: string;
            /**
             * @description The first 12 characters of the key.
             * @example flc_a1b2c3d4
             */
            keyPrefix: string;
            /**
             * Format: date-time
             * @description When the key was created.
             */
            createdAt: string;
        };
        /** @description Confirmation that an API key is revoked. */
        DeletedApiKey: {
            /**
             * @description Whether the key was revoked.
             * @example true
             */
            success: boolean;
        };
        /** @description The body of every error. It has no error code; other fields may be present. */
        ErrorBody: {
            /**
             * @description What went wrong, in words.
             * @example Unauthorized
             */
            error: string;
            /** @description True where a higher plan would allow the request. */
            upgrade?: boolean;
        };
    };
    responses: {
        /** @description A parameter or body field is missing or invalid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API key is missing or invalid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The plan does not allow this, by a limit or a feature restriction. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The resource does not exist or belongs to someone else. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request conflicts with the state of the resource, as when a flow is already running. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A rate limit of the plan is exceeded, per day or per minute. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The service failed unexpectedly. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description UUID of the agent. */
        AgentId: string;
        /** @description UUID of the flow. */
        FlowId: string;
        /** @description UUID of the flow run. */
        RunId: string;
        /** @description UUID of the API key, not the key itself. */
        KeyId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds to wait before the next request.
         * @example 30
         */
        RetryAfter: number;
        /**
         * @description Requests that the plan allows in the window.
         * @example 5000
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the window.
         * @example 0
         */
        RateLimitRemaining: number;
        /**
         * @description When the window resets, in Unix seconds.
         * @example 1741564800
         */
        RateLimitReset: number;
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
            /** @description The user's agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The agents. */
                        data: components["schemas"]["Agent"][];
                        /** @description Number of agents. */
                        total: number;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "agents.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the agent. */
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
            500: components["responses"]["InternalServerError"];
        };
    };
    "agents.execute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the agent. */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecuteAgentRequest"];
            };
        };
        responses: {
            /** @description The finished execution, completed or failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentExecution"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "flows.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's flows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The flows. */
                        data: components["schemas"]["Flow"][];
                        /** @description Number of flows. */
                        total: number;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "flows.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the flow. */
                flowId: components["parameters"]["FlowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "flows.trigger": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the flow. */
                flowId: components["parameters"]["FlowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "flows.runs.list": {
        parameters: {
            query?: {
                /**
                 * @description Number of runs to return.
                 * @example 50
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description UUID of the flow. */
                flowId: components["parameters"]["FlowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow's runs, most recent first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The runs, most recent first; at most `limit`. */
                        data: components["schemas"]["FlowRun"][];
                        /** @description Number of runs; whether of all runs or of those returned is not documented. */
                        total: number;
                        /**
                         * Format: uuid
                         * @description UUID of the flow whose runs these are.
                         */
                        flowId: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "flows.runs.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the flow. */
                flowId: components["parameters"]["FlowId"];
                /** @description UUID of the flow run. */
                runId: components["parameters"]["RunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "keys.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's API keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "keys.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The new key, with its full value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "keys.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the API key, not the key itself. */
                keyId: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
