// Generated from the contract by npm run generate. Do not edit.

export interface paths {
    readonly "/_control/v1/worlds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the worlds */
        readonly get: operations["worlds.list"];
        readonly put?: never;
        /** Makes a world */
        readonly post: operations["worlds.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/worlds/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        /** Describes a world */
        readonly get: operations["worlds.get"];
        readonly put?: never;
        readonly post?: never;
        /** Deletes a world; main cannot be deleted */
        readonly delete: operations["worlds.delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Puts the world back to its seed
         * @description Records, configuration, randomness and clock start again; captures, journal, disruptions and sockets are emptied.
         */
        readonly post: operations["reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Gives the whole world as JSON, secrets included */
        readonly get: operations["snapshot.get"];
        /**
         * Makes the world what a snapshot says
         * @description A snapshot of a newer version is refused and nothing changes.
         */
        readonly put: operations["snapshot.put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tells the time of the world */
        readonly get: operations["clock.get"];
        /** Sets, stops or starts the clock */
        readonly put: operations["clock.put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Moves the clock on
         * @description What falls due by it is done before the answer.
         */
        readonly post: operations["clock.advance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/captures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists messages that would have left the building, newest first */
        readonly get: operations["captures.list"];
        readonly put?: never;
        readonly post?: never;
        /** Forgets all captures */
        readonly delete: operations["captures.delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists what was asked and answered, oldest first */
        readonly get: operations["journal.list"];
        readonly put?: never;
        readonly post?: never;
        /** Empties the journal */
        readonly delete: operations["journal.delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/journal/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        /** Shows one entry with its request and response, secrets as markers */
        readonly get: operations["journal.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/journal/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Judges the journal by a named invariant */
        readonly post: operations["journal.verify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/disruptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists what is injected */
        readonly get: operations["disruptions.list"];
        readonly put?: never;
        /** Injects latency, broken connections, forced faults or crashes */
        readonly post: operations["disruptions.create"];
        /** Takes all disruptions back */
        readonly delete: operations["disruptions.clear"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/disruptions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Takes one disruption back */
        readonly delete: operations["disruptions.delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/systems": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the systems of this start */
        readonly get: operations["systems.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/systems/{system}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
            };
            readonly cookie?: never;
        };
        /** Tells what a double knows and how sure it is */
        readonly get: operations["systems.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/systems/{system}/config": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
            };
            readonly cookie?: never;
        };
        /** Shows the configuration of a system in this world */
        readonly get: operations["config.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Changes the configuration of a system in this world
         * @description Merge patch (RFC 7396) on what was changed in this world; checked by the schema of the system, all or nothing.
         */
        readonly patch: operations["config.patch"];
        readonly trace?: never;
    };
    readonly "/_control/v1/systems/{system}/records/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
                readonly kind: components["parameters"]["Kind"];
            };
            readonly cookie?: never;
        };
        /** Lists records */
        readonly get: operations["records.list"];
        readonly put?: never;
        /** Makes a record */
        readonly post: operations["records.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/systems/{system}/records/{kind}/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
                readonly kind: components["parameters"]["Kind"];
                readonly key: string;
            };
            readonly cookie?: never;
        };
        /** Shows a record */
        readonly get: operations["records.get"];
        readonly put?: never;
        readonly post?: never;
        /** Deletes a record */
        readonly delete: operations["records.delete"];
        readonly options?: never;
        readonly head?: never;
        /** Changes a record by a merge patch (RFC 7396) */
        readonly patch: operations["records.patch"];
        readonly trace?: never;
    };
    readonly "/_control/v1/systems/{system}/actions/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Does what happens outside of the system's own calls */
        readonly post: operations["actions.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/provider-states": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Arranges what an interaction of a contract test needs
         * @description The first set-up after a teardown resets the world, later ones add to it; an empty state is a bare reset.
         */
        readonly post: operations["providerStates.set"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/scenarios": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the scenarios */
        readonly get: operations["scenarios.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/scenarios/{name}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description uas/bind; the slash as it is or as %2F. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Runs a scenario in this world */
        readonly post: operations["scenarios.run"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_control/v1/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Gives this document */
        readonly get: operations["openapi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Problem: {
            readonly error: {
                readonly code: string;
                /** @description What happened, why, and what to do. */
                readonly message: string;
            };
        };
        readonly WorldId: string;
        /** @enum {string} */
        readonly ClockMode: "running" | "frozen";
        readonly Clock: {
            /** Format: date-time */
            readonly now: string;
            readonly mode: components["schemas"]["ClockMode"];
        };
        readonly World: {
            readonly id: components["schemas"]["WorldId"];
            readonly baseUrl: string;
            readonly clock: components["schemas"]["Clock"];
            readonly random: string;
            readonly systems: readonly string[];
        };
        readonly Seed: {
            readonly [key: string]: {
                readonly [key: string]: readonly {
                    readonly [key: string]: unknown;
                }[];
            };
        };
        /** @description A world as JSON; its version and shape are checked when it is restored. */
        readonly Snapshot: {
            readonly [key: string]: unknown;
        };
        readonly Capture: {
            readonly id: string;
            readonly system: string;
            readonly channel: string;
            readonly to: string;
            readonly purpose: string;
            readonly code?: string;
            readonly link?: string;
            readonly text: string;
            /** Format: date-time */
            readonly at: string;
        };
        /** @enum {string} */
        readonly Outcome: "ok" | "refused" | "fault" | "disrupted" | "unimplemented" | "error";
        readonly JournalEntry: {
            readonly id: string;
            /** Format: date-time */
            readonly at: string;
            readonly system: string;
            readonly operation: string;
            readonly method: string;
            readonly path: string;
            /** @description 0 when no answer was given. */
            readonly status: number;
            readonly outcome: components["schemas"]["Outcome"];
            /** @description Symbol of the system's catalogue. */
            readonly fault?: string;
            readonly reason?: string;
            /** @description World time. */
            readonly durationMs: number;
            /** @description Id of the entry that called. */
            readonly cause?: string;
        };
        readonly JournalDetail: components["schemas"]["JournalEntry"] & {
            readonly request: {
                readonly headers: components["schemas"]["Texts"];
                readonly query: string;
                readonly body?: unknown;
            };
            readonly response: {
                readonly headers: components["schemas"]["Texts"];
                readonly body?: unknown;
            };
            readonly warnings: readonly string[];
            /** @description Id of the disruption that struck. */
            readonly disruption?: string;
        };
        readonly Texts: {
            readonly [key: string]: string;
        };
        readonly NewDisruption: {
            readonly match?: {
                readonly system?: string;
                /** @description An operationId. */
                readonly operation?: string;
                /** @description As the client wrote it but without the prefix of the world. */
                readonly path?: string;
                /** @description Nothing happens before the n-th match. */
                readonly nth?: number;
            };
            /** @enum {string} */
            readonly when: "before" | "at" | "after";
            /** @description The named sub-step, with when: at. */
            readonly point?: string;
            readonly effect: components["schemas"]["Effect"];
            /** @description How often it strikes: once with nth, else until it is deleted. */
            readonly times?: number;
        };
        readonly Effect: {
            readonly type: "Effect";
        } & ({
            /** @enum {string} */
            readonly type: "fault" | "status" | "latency" | "drop" | "empty" | "garbage" | "crash";
        } & Omit<{
            /** @constant */
            readonly type: "fault";
            /** @description Symbol of the system's catalogue. */
            readonly code: string;
        } | {
            /** @constant */
            readonly type: "status";
            readonly status: number;
            readonly body?: unknown;
        } | {
            /** @constant */
            readonly type: "latency";
            readonly ms: number;
        } | {
            /** @enum {unknown} */
            readonly type: "drop" | "empty" | "garbage" | "crash";
        }, "type">);
        readonly Disruption: {
            readonly id: string;
            readonly match?: {
                readonly [key: string]: unknown;
            };
            readonly when: string;
            readonly point?: string;
            readonly effect: components["schemas"]["Effect"];
            readonly times?: number;
            /** @description How many moments matched. */
            readonly seen: number;
            /** @description How many it changed. */
            readonly struck: number;
        };
        readonly SystemSummary: {
            readonly name: string;
            readonly title: string;
            readonly version?: string;
            readonly owns?: readonly string[];
            readonly profile?: string;
            readonly operations?: number;
            readonly implemented?: number;
        };
        /** @enum {string} */
        readonly Provenance: "documented" | "observed" | "standard" | "inferred";
        readonly System: {
            readonly name: string;
            readonly title?: string;
            readonly version?: string;
            readonly owns?: readonly string[];
            readonly operations: readonly {
                readonly operationId: string;
                readonly method: string;
                readonly path: string;
                readonly summary?: string;
                readonly implemented: boolean;
                readonly provenance: components["schemas"]["Provenance"];
                readonly source?: string;
                readonly faults?: readonly string[];
            }[];
            readonly faults: readonly {
                readonly symbol: string;
                readonly code: number | string;
                readonly text?: string;
                readonly when?: string;
                readonly status?: number;
                readonly provenance: components["schemas"]["Provenance"];
                readonly source?: string;
            }[];
            readonly profiles: readonly string[];
            readonly profile?: string;
            readonly kinds: readonly components["schemas"]["Named"][];
            readonly actions: readonly components["schemas"]["Named"][];
            readonly states?: readonly string[];
            /** @description Where its configuration is. */
            readonly config?: string;
        };
        readonly Named: {
            readonly name: string;
            readonly summary?: string;
            readonly secrets?: readonly string[];
        };
        readonly Record: {
            readonly key: string;
            readonly record: {
                readonly [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description Refused */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description It is done */
        readonly Done: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": Record<string, never>;
            };
        };
        /** @description The clock */
        readonly Clock: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The configuration in force */
        readonly Config: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
            };
        };
        /** @description The record */
        readonly Record: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Record"];
            };
        };
    };
    parameters: {
        readonly Id: string;
        readonly System: string;
        readonly Kind: string;
        /** @description 1 shows secret members. */
        readonly Secrets: "0" | "1";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "worlds.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All worlds */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly worlds: readonly components["schemas"]["World"][];
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "worlds.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    /** @description 1 to 40 of a-z, 0-9 and -. Drawn when absent. */
                    readonly id?: string;
                    /** @description Id of the world to fork. */
                    readonly from?: string;
                    readonly seed?: components["schemas"]["Seed"];
                    /** @description What its randomness starts from. */
                    readonly random?: string;
                    /** @description What its clock starts at. ISO 8601 with a zone. */
                    readonly now?: string;
                };
            };
        };
        readonly responses: {
            /** @description The new world */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: components["schemas"]["WorldId"];
                        readonly baseUrl: string;
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "worlds.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "worlds.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly reset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "snapshot.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "snapshot.put": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Snapshot"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "clock.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "clock.put": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description ISO 8601 with a zone. */
                    readonly now?: string;
                    readonly mode?: components["schemas"]["ClockMode"];
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "clock.advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Milliseconds. */
                    readonly ms?: number;
                    /** @description ISO 8601 duration of weeks, days, hours, minutes and seconds: PT31S. */
                    readonly by?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "captures.list": {
        readonly parameters: {
            readonly query?: {
                /** @description Compared without spaces and +. */
                readonly to?: string;
                /** @description sms, email, call or push. */
                readonly channel?: string;
                readonly system?: string;
                readonly purpose?: string;
                /** @description Id of a capture; only later ones. */
                readonly after?: string;
                /** @description Milliseconds of real time to wait for the first match; a time-out is an empty list. */
                readonly wait?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The captures that match */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly captures: readonly components["schemas"]["Capture"][];
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "captures.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "journal.list": {
        readonly parameters: {
            readonly query?: {
                readonly system?: string;
                readonly operation?: string;
                readonly outcome?: components["schemas"]["Outcome"];
                /** @description The newest so many. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The entries that match */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly entries: readonly components["schemas"]["JournalEntry"][];
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "journal.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "journal.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The entry */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JournalDetail"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "journal.verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly invariant: string;
                } & {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description The verdict */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ok: boolean;
                        readonly violations: readonly {
                            /** @description Id of the journal entry. */
                            readonly entry: string;
                            readonly message: string;
                        }[];
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "disruptions.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The disruptions of the world */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly disruptions: readonly components["schemas"]["Disruption"][];
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "disruptions.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewDisruption"];
            };
        };
        readonly responses: {
            /** @description It is in force */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "disruptions.clear": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "disruptions.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: components["parameters"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "systems.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The systems */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly systems: readonly components["schemas"]["SystemSummary"][];
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "systems.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The system */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["System"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "config.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Config"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "config.patch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Config"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "records.list": {
        readonly parameters: {
            readonly query?: {
                /** @description 1 shows secret members. */
                readonly secrets?: components["parameters"]["Secrets"];
                /** @description At most so many. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
                readonly kind: components["parameters"]["Kind"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Records with their keys, and how many there are */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly records: readonly components["schemas"]["Record"][];
                        readonly total: number;
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "records.create": {
        readonly parameters: {
            readonly query?: {
                /** @description 1 shows secret members. */
                readonly secrets?: components["parameters"]["Secrets"];
            };
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
                readonly kind: components["parameters"]["Kind"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["Record"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "records.get": {
        readonly parameters: {
            readonly query?: {
                /** @description 1 shows secret members. */
                readonly secrets?: components["parameters"]["Secrets"];
            };
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
                readonly kind: components["parameters"]["Kind"];
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Record"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "records.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
                readonly kind: components["parameters"]["Kind"];
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "records.patch": {
        readonly parameters: {
            readonly query?: {
                /** @description 1 shows secret members. */
                readonly secrets?: components["parameters"]["Secrets"];
            };
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
                readonly kind: components["parameters"]["Kind"];
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Record"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "actions.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["System"];
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            /** @description What the action answers */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "providerStates.set": {
        readonly parameters: {
            readonly query?: {
                /** @description May be left out when there is only one. */
                readonly system?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly state: string;
                    readonly params?: {
                        readonly [key: string]: unknown;
                    };
                    /** @enum {string} */
                    readonly action?: "setup" | "teardown";
                    readonly consumer?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Values the state made */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "scenarios.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The scenarios */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly scenarios: readonly {
                            readonly name: string;
                            readonly title: string;
                            readonly needs: readonly string[];
                        }[];
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly "scenarios.run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description uas/bind; the slash as it is or as %2F. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly openapi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OpenAPI 3.1 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
}
