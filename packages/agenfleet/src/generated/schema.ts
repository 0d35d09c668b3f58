// Generated from specs/agenfleet.yaml by `pnpm generate`. Do not edit: change the spec.

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
         * @description The agents of the workspace, a page at a time.
         */
        get: operations["agents.list"];
        put?: never;
        /**
         * Create an agent
         * @description Its name must be unique in the workspace; a duplicate is refused with 409. A new agent may still be `provisioning` when the response arrives.
         */
        post: operations["agents.create"];
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
                /**
                 * @description The agent's `id`.
                 * @example agent_01jq8abc
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get an agent
         * @description An unknown id and an agent of another tenant both lead to 404.
         */
        get: operations["agents.get"];
        put?: never;
        post?: never;
        /**
         * Delete an agent
         * @description What becomes of its sessions and cron jobs is not documented.
         */
        delete: operations["agents.delete"];
        options?: never;
        head?: never;
        /**
         * Update an agent
         * @description Fields that are left out stay as they are. A name that another agent has is refused with 409.
         */
        patch: operations["agents.update"];
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description The sessions of the workspace, a page at a time.
         */
        get: operations["sessions.list"];
        put?: never;
        /**
         * Create a session
         * @description Opens a conversation with an agent. An agent can have many sessions.
         */
        post: operations["sessions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's `id`. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Get a session
         * @description Returns the session without its messages.
         */
        get: operations["sessions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's `id`. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Returns the whole reply of the session's agent. The call lasts as long as the agent works, so allow a generous timeout. An idempotency key is documented for requests that create resources, not for this one: if the call fails, the message may have been sent.
         */
        post: operations["sessions.messages.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metrics
         * @description Returns what the workspace has spent on tokens and how much of its budget is used. Neither the period that the figures cover nor their currency is documented.
         */
        get: operations["metrics.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description The registered webhooks, a page at a time.
         */
        get: operations["webhooks.list"];
        put?: never;
        /**
         * Create a webhook
         * @description Registers a URL to be called on the given events. How a delivery is signed is documented only in outline (HMAC-SHA256 and a timestamp header), so a signing secret is not part of this spec.
         */
        post: operations["webhooks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's `id`. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Returns its URL and the events on which it is called.
         */
        get: operations["webhooks.get"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Its URL is no longer called.
         */
        delete: operations["webhooks.delete"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         * @description Changes only the fields that are sent. A list of events replaces the earlier one.
         */
        patch: operations["webhooks.update"];
        trace?: never;
    };
    "/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List activity
         * @description What happened in the workspace, a page at a time. The order of the events is not documented.
         */
        get: operations["activity.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cron jobs
         * @description The cron jobs of the workspace, a page at a time.
         */
        get: operations["crons.list"];
        put?: never;
        /**
         * Create a cron job
         * @description Schedules a prompt for an agent. Each run opens a session of its own, separate from the agent's conversations, and closes it when the output has been delivered.
         */
        post: operations["crons.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crons/{cronId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cron job's `id`. */
                cronId: components["parameters"]["CronId"];
            };
            cookie?: never;
        };
        /**
         * Get a cron job
         * @description Returns its schedule, its prompt and whether it is paused.
         */
        get: operations["crons.get"];
        put?: never;
        post?: never;
        /**
         * Delete a cron job
         * @description It does not run again. To keep it for later, update it with `enabled` set to `false` instead.
         */
        delete: operations["crons.delete"];
        options?: never;
        head?: never;
        /**
         * Update a cron job
         * @description Leaves fields that are not sent unchanged. Setting `enabled` to `false` pauses the job without deleting it.
         */
        patch: operations["crons.update"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The position of a page in its list. */
        Pagination: {
            /** @description How many rows the list has in all. */
            total: number;
            /** @description How many rows a page holds, 100 at most. */
            limit: number;
            /** @description How many rows were skipped before this page. */
            offset: number;
            /** @description Whether more rows follow this page. */
            hasMore: boolean;
        };
        /** @description The body of every error response. */
        ErrorBody: {
            /** @description The error. */
            error: {
                /** @description What went wrong, for programs. The documentation's table has one code per status, its sample a more specific one (`AGENT_NOT_FOUND`), so expect others. */
                code: "VALIDATION_ERROR" | "UNAUTHORIZED" | "FORBIDDEN" | "NOT_FOUND" | "AGENT_NOT_FOUND" | "CONFLICT" | "RATE_LIMITED" | "INTERNAL_ERROR" | (string & {});
                /** @description What went wrong, for people. */
                message: string;
                /** @description The HTTP status of the response. */
                statusCode: number;
            };
        };
        /** @description An AI agent. */
        Agent: {
            /** @description Identifies the agent. Begins with `agent_` in the v1 samples; newer pages also show UUIDs. */
            id: string;
            /** @description The agent's display name, unique in the workspace. */
            name: string;
            /** @description `online` (reachable, recent heartbeat), `degraded` (running with trouble, such as slow responses or failing tools), `offline` (unreachable) or, just after creation, `provisioning`. */
            status: "online" | "degraded" | "offline" | "provisioning" | (string & {});
            /**
             * Format: date-time
             * @description When the agent was created (ISO 8601, UTC).
             */
            createdAt: string;
            /** @description A short label for what the agent does. */
            role?: string;
            /** @description One sentence on what the agent does. */
            description?: string;
            /** @description The agent's primary model. Creation takes it as `config.model.default`. */
            model?: string;
            /** @description The tools that the agent may use. Creation takes them as `config.tools.allowed`. */
            tools?: string[];
            limits?: components["schemas"]["AgentLimits"];
            /**
             * Format: date-time
             * @description When the agent last did something (ISO 8601, UTC).
             */
            lastActiveAt?: string;
            /** @description How many input tokens the agent has used today. */
            tokensTodayInput?: number;
            /** @description How many output tokens the agent has used today. */
            tokensTodayOutput?: number;
        };
        /** @description The agent to create. */
        CreateAgentRequest: {
            /** @description The agent's display name, unique in the workspace. */
            name: string;
            /** @description A short label for what the agent does. */
            role?: string;
            /** @description One sentence on what the agent does. */
            description?: string;
            config?: components["schemas"]["AgentConfig"];
        };
        /** @description The fields of the agent to change. */
        UpdateAgentRequest: {
            /** @description The agent's new display name, unique in the workspace. */
            name?: string;
            /** @description A short label for what the agent does. */
            role?: string;
            /** @description One sentence on what the agent does. */
            description?: string;
            config?: components["schemas"]["AgentConfig"];
        };
        /** @description The agent's identity, model, tools and token budgets. Two further sections, `memory` and `session`, are not specified. */
        AgentConfig: {
            /** @description Who the agent is. */
            agent?: {
                /** @description The agent's name, for instance `Aria`. */
                name?: string;
                /** @description What the agent does, in short, for instance `Client Concierge`. */
                role?: string;
                /** @description What the agent is for, for instance `First point of contact for client inquiries`. */
                description?: string;
            };
            /** @description The models that the agent runs on. */
            model?: {
                /** @description The primary model, for instance `claude-haiku-3.5`. */
                default?: string;
                /** @description The models to try, in this order, when the primary one is unavailable. */
                fallbacks?: string[];
            };
            /** @description The tools that the agent may use. */
            tools?: {
                /** @description The names of the allowed tools, for instance `web_search`. The platform enforces the list. */
                allowed?: string[];
            };
            limits?: components["schemas"]["AgentLimits"];
        };
        /** @description The agent's token budgets. */
        AgentLimits: {
            /** @description How many tokens the agent may use in a day. */
            dailyTokenBudget?: number;
            /** @description How many tokens the agent may use in a month. */
            monthlyTokenBudget?: number;
            /** @description The share of a budget at which an alert is raised, as a fraction (0.8 is 80 percent). */
            alertThreshold?: number;
        };
        /** @description A conversation with an agent. */
        Session: {
            /** @description Identifies the session. */
            id: string;
            /** @description The agent that the conversation is with. */
            agentId?: string;
            /** @description The session's name. */
            name?: string;
            /**
             * Format: date-time
             * @description When the session was created (ISO 8601, UTC).
             */
            createdAt?: string;
        };
        /** @description The session to open. */
        CreateSessionRequest: {
            /** @description The agent to talk to. */
            agentId: string;
            /** @description A name for the session. */
            name?: string;
        };
        /** @description The message to send. */
        SendMessageRequest: {
            /** @description The text for the agent. */
            message: string;
        };
        /** @description An agent's reply to a message. */
        AgentReply: {
            /** @description The text of the reply; may hold Markdown. */
            response: string;
            /** @description The agent that replied. */
            agentId?: string;
            /** @description The display name of the agent that replied. */
            agentName?: string;
            /** @description The session that the message belongs to. */
            sessionId?: string;
            /** @description How many tokens the model read. */
            inputTokens?: number;
            /** @description How many tokens the model wrote. */
            outputTokens?: number;
            /** @description How long the reply took, in milliseconds. */
            durationMs?: number;
        };
        /** @description What the workspace spends. Amounts are plain numbers; their currency is not named. */
        Metrics: {
            /** @description The cost of tokens. */
            tokenCost?: {
                /** @description The cost of all tokens. */
                total?: number;
                /** @description The cost by model provider. */
                byProvider?: {
                    /** @description The provider, for instance `anthropic`. */
                    provider?: string;
                    /** @description The cost of this provider's tokens. */
                    cost?: number;
                }[];
                /** @description The cost by model. */
                byModel?: {
                    /** @description The model, for instance `claude-haiku-3.5`. */
                    model?: string;
                    /** @description The cost of this model's tokens. */
                    cost?: number;
                }[];
            };
            /** @description All spend together. */
            totalSpend?: number;
            /** @description The workspace's budget. */
            budget?: {
                /** @description The budget's amount. */
                total?: number;
                /** @description The share of the budget that is spent, as a fraction (0.286 is 28.6 percent). */
                utilization?: number;
            };
            /** @description How many agents the figures cover. */
            agentCount?: number;
            /** @description How many model providers the figures cover. */
            providerCount?: number;
        };
        /** @description The events: a cron job finished (`cron.completed`), its output was delivered (`cron.delivered`) or in the end could not be (`cron.failed`); an agent changed status, reached its alert threshold or used up a budget (`agent.…`). */
        WebhookEvents: ("cron.completed" | "cron.delivered" | "cron.failed" | "agent.status_changed" | "agent.budget_alert" | "agent.budget_exhausted" | (string & {}))[];
        /** @description A URL that is called when something happens. */
        Webhook: {
            /** @description Identifies the webhook. */
            id: string;
            /** @description The URL that is called. */
            url?: string;
            events?: components["schemas"]["WebhookEvents"];
            /**
             * Format: date-time
             * @description When the webhook was created (ISO 8601, UTC).
             */
            createdAt?: string;
        };
        /** @description The webhook to register. */
        CreateWebhookRequest: {
            /** @description The URL to call. */
            url: string;
            events: components["schemas"]["WebhookEvents"];
        };
        /** @description The fields of the webhook to change. */
        UpdateWebhookRequest: {
            /** @description The URL to call from now on. */
            url?: string;
            events?: components["schemas"]["WebhookEvents"];
        };
        /** @description Something that happened in the workspace. */
        ActivityEvent: {
            /** @description Identifies the event. */
            id: string;
            /** @description What happened, for instance `agent.status_changed`. */
            event?: string;
            /**
             * Format: date-time
             * @description When it happened (ISO 8601, UTC).
             */
            timestamp?: string;
            /** @description The agent concerned. */
            agentId?: string;
            /** @description Who did it. Whether this is an id, a name or an address is not documented. */
            actor?: string;
        };
        /** @description A prompt that an agent is given on a schedule. */
        CronJob: {
            /** @description Identifies the cron job. */
            id: string;
            /** @description The agent that runs the job. */
            agentId?: string;
            /** @description A label for the job. */
            name?: string;
            /** @description The task that the agent is given. */
            prompt?: string;
            schedule?: components["schemas"]["CronSchedule"];
            delivery?: components["schemas"]["CronDelivery"];
            /** @description The time zone that the schedule is read in. */
            timezone?: string;
            /** @description Whether the job runs; `false` means paused. */
            enabled?: boolean;
            /**
             * Format: date-time
             * @description When the cron job was created (ISO 8601, UTC).
             */
            createdAt?: string;
        };
        /** @description The cron job to create. */
        CreateCronJobRequest: {
            /** @description The agent that is to run the job. */
            agentId: string;
            /** @description A label for the job. */
            name: string;
            /** @description The task that the agent is given. */
            prompt: string;
            schedule: components["schemas"]["CronSchedule"];
            delivery?: components["schemas"]["CronDelivery"];
            /**
             * @description The time zone that the schedule is read in.
             * @default UTC
             */
            timezone?: string;
            /** @description Whether the job runs; `false` creates it paused. */
            enabled?: boolean;
        };
        /** @description The fields of the cron job to change. */
        UpdateCronJobRequest: {
            /** @description A label for the job. */
            name?: string;
            /** @description The task that the agent is given. */
            prompt?: string;
            schedule?: components["schemas"]["CronSchedule"];
            delivery?: components["schemas"]["CronDelivery"];
            /** @description The time zone that the schedule is read in. */
            timezone?: string;
            /** @description Whether the job runs; `false` pauses it. */
            enabled?: boolean;
        };
        /** @description A cron expression of five fields: minute (0–59), hour (0–23), day of month (1–31), month (1–12), day of week (0–6, Sunday is 0). `0 8 * * *` is every day at 8:00. */
        CronSchedule: string;
        /** @description Where the agent's output goes. The portal offers Telegram, Slack, email and a POST to a URL. */
        CronDelivery: unknown;
    };
    responses: {
        /** @description The request body does not match its schema. */
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
        /** @description The API key is valid, but its scope does not cover the request. */
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
        /** @description The resource does not exist or belongs to another tenant. */
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
        /** @description The resource already exists, for instance an agent of the same name. */
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
        /** @description The plan's limit per minute or per hour is used up. `X-RateLimit-Reset` says when it resets; a `Retry-After` header is not documented. */
        TooManyRequests: {
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
        /** @description The platform failed. Its documentation asks you to contact support with the request's id, but does not say where a response carries one. */
        InternalServerError: {
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
    };
    parameters: {
        /**
         * @description How many rows a page holds.
         * @example 20
         */
        Limit: number;
        /**
         * @description How many rows to skip before the first one of the page. The documentation calls this cursor-based; there is no cursor.
         * @example 40
         */
        Offset: number;
        /**
         * @description A value of your choice, such as a UUID, that makes the request safe to repeat. For 24 hours, the same key gets the original response and nothing is created again. What happens when the body differs is not documented.
         * @example a8f3b2c1-4d5e-6f7a-8b9c-0d1e2f3a4b5c
         */
        IdempotencyKey: string;
        /**
         * @description The agent's `id`.
         * @example agent_01jq8abc
         */
        AgentId: string;
        /** @description The session's `id`. */
        SessionId: string;
        /** @description The webhook's `id`. */
        WebhookId: string;
        /** @description The cron job's `id`. */
        CronId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many requests the current window allows. A plan has a limit per minute and one per hour; which of them is meant is not documented (the printed 120 is the Operational plan's figure per minute).
         * @example 120
         */
        RateLimitLimit: number;
        /**
         * @description How many requests are left in the current window.
         * @example 87
         */
        RateLimitRemaining: number;
        /**
         * @description When the limit resets, in Unix seconds.
         * @example 1742220060
         */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "agents.list": {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to skip before the first one of the page. The documentation calls this cursor-based; there is no cursor.
                 * @example 40
                 */
                offset?: components["parameters"]["Offset"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The agents of this page. */
                        data: components["schemas"]["Agent"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "agents.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice, such as a UUID, that makes the request safe to repeat. For 24 hours, the same key gets the original response and nothing is created again. What happens when the body differs is not documented.
                 * @example a8f3b2c1-4d5e-6f7a-8b9c-0d1e2f3a4b5c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgentRequest"];
            };
        };
        responses: {
            /** @description The created agent. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "agents.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's `id`.
                 * @example agent_01jq8abc
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "agents.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's `id`.
                 * @example agent_01jq8abc
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent is deleted. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "agents.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's `id`.
                 * @example agent_01jq8abc
                 */
                agentId: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgentRequest"];
            };
        };
        responses: {
            /** @description The agent with the changes made. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sessions.list": {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to skip before the first one of the page. The documentation calls this cursor-based; there is no cursor.
                 * @example 40
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The sessions of this page. */
                        data: components["schemas"]["Session"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sessions.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice, such as a UUID, that makes the request safe to repeat. For 24 hours, the same key gets the original response and nothing is created again. What happens when the body differs is not documented.
                 * @example a8f3b2c1-4d5e-6f7a-8b9c-0d1e2f3a4b5c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionRequest"];
            };
        };
        responses: {
            /** @description The created session. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
    "sessions.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's `id`. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sessions.messages.send": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's `id`. */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            /** @description The agent's reply. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentReply"];
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
    "metrics.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics of the workspace. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "webhooks.list": {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to skip before the first one of the page. The documentation calls this cursor-based; there is no cursor.
                 * @example 40
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of webhooks. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The webhooks of this page. */
                        data: components["schemas"]["Webhook"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "webhooks.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice, such as a UUID, that makes the request safe to repeat. For 24 hours, the same key gets the original response and nothing is created again. What happens when the body differs is not documented.
                 * @example a8f3b2c1-4d5e-6f7a-8b9c-0d1e2f3a4b5c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description The created webhook. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "webhooks.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's `id`. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "webhooks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's `id`. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is deleted. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "webhooks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook's `id`. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookRequest"];
            };
        };
        responses: {
            /** @description The webhook with the changes made. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
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
    "activity.list": {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to skip before the first one of the page. The documentation calls this cursor-based; there is no cursor.
                 * @example 40
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the activity log. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The events of this page. */
                        data: components["schemas"]["ActivityEvent"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "crons.list": {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page holds.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many rows to skip before the first one of the page. The documentation calls this cursor-based; there is no cursor.
                 * @example 40
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of cron jobs. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The cron jobs of this page. */
                        data: components["schemas"]["CronJob"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "crons.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value of your choice, such as a UUID, that makes the request safe to repeat. For 24 hours, the same key gets the original response and nothing is created again. What happens when the body differs is not documented.
                 * @example a8f3b2c1-4d5e-6f7a-8b9c-0d1e2f3a4b5c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCronJobRequest"];
            };
        };
        responses: {
            /** @description The created cron job. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CronJob"];
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
    "crons.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cron job's `id`. */
                cronId: components["parameters"]["CronId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cron job. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CronJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "crons.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cron job's `id`. */
                cronId: components["parameters"]["CronId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cron job is deleted. */
            204: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "crons.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cron job's `id`. */
                cronId: components["parameters"]["CronId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCronJobRequest"];
            };
        };
        responses: {
            /** @description The cron job with the changes made. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CronJob"];
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
