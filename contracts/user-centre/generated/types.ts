// Generated from the contract by npm run generate. Do not edit.

export interface paths {
    readonly "/uc/login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Checks account and password and tells how to go on
         * @description How the account logs in is asked of CAP; with iSprint a challenge over the ticket is opened at UAS. A neighbour that fails leaves no ticket. §10.4
         */
        readonly post: operations["login"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/uc/token/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tells whose token this is
         * @description §10.1; the notes ask for this check before anything else is done
         */
        readonly post: operations["token.verify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/uc/trustedDevices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The trusted devices of a user, newest first
         * @description §10.1; a user without any has an empty list
         */
        readonly get: operations["trustedDevices.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/uc/trustedDevices/deleteAll": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Deletes all trusted devices of a user, or all but one
         * @description Idempotent: a repetition deletes none. §10.1
         */
        readonly post: operations["trustedDevices.deleteAll"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/uc/trustedDevices/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Deletes one trusted device of a user
         * @description Idempotent, as deleteAll
         */
        readonly post: operations["trustedDevices.delete"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/uc/ticket/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tells what a login ticket stands for; does not use it up
         * @description Asked by NRTS before it judges a proof. §10.4
         */
        readonly post: operations["ticket.verify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/uc/ticket/consume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Uses a login ticket up, exactly once
         * @description Asked by NRTS after the proof. §10.4
         */
        readonly post: operations["ticket.consume"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/uc/ticket/fail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Counts a wrong proof; the fifth kills the ticket
         * @description §10.4
         */
        readonly post: operations["ticket.fail"];
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
        readonly RequiredId: string;
        /** @description Milliseconds since the epoch. */
        readonly InstantMs: number;
        readonly Envelope: {
            /** @constant */
            readonly code: 0;
            readonly msg: string;
            readonly data: unknown;
            readonly traceId: components["schemas"]["TraceId"];
        };
        readonly TraceId: string;
        readonly FaultEnvelope: {
            readonly code: number;
            readonly msg: string;
            readonly traceId: components["schemas"]["TraceId"];
            /** @description What the fault tells beside its code. */
            readonly data?: Record<string, never>;
        };
        readonly LoginRequest: {
            /** @description Login name or trade account. */
            readonly account: components["schemas"]["RequiredId"];
            readonly password: string;
            readonly deviceId: components["schemas"]["RequiredId"];
            readonly deviceType?: string;
            /** @description A missing version is an old one. */
            readonly appVersion?: string;
        };
        readonly LoginResult: {
            readonly loginTicket: components["schemas"]["LoginTicket"];
            /** @description Seconds. */
            readonly expiresIn: number;
            /** @enum {unknown} */
            readonly authMethod: "ISPRINT" | "TRUSTED_DEVICE" | "SMS";
            readonly challenge?: components["schemas"]["Challenge"];
            /** @description The token bound on this device. */
            readonly serialNumber?: components["schemas"]["RequiredId"];
            /** @description Only on a trusted device, where the old login is complete with the password. */
            readonly token?: components["schemas"]["UcToken"];
        };
        readonly Challenge: {
            readonly id: components["schemas"]["RequiredId"];
            /** @description SHA-256 of ticket|tradeAccount|seconds, hex. */
            readonly question: string;
            readonly suite: string;
        };
        readonly LoginTicket: string;
        readonly UcToken: string;
        readonly TokenVerifyRequest: {
            readonly token: components["schemas"]["UcToken"];
        };
        readonly TokenOwner: {
            readonly userId: components["schemas"]["RequiredId"];
            readonly tradeAccounts: readonly components["schemas"]["RequiredId"][];
            readonly mobile: string;
            /** @description SECONDS since the epoch. */
            readonly exp: number;
        };
        readonly TrustedDevices: {
            readonly devices: readonly {
                readonly deviceId: components["schemas"]["RequiredId"];
                readonly name: string;
                readonly createdTime: components["schemas"]["InstantMs"];
            }[];
        };
        readonly DeleteAllRequest: {
            readonly userId: components["schemas"]["RequiredId"];
            readonly exceptDeviceId?: components["schemas"]["RequiredId"];
        };
        readonly DeleteOneRequest: {
            readonly userId: components["schemas"]["RequiredId"];
            readonly deviceId: components["schemas"]["RequiredId"];
        };
        readonly Deleted: {
            readonly deletedCount: number;
        };
        readonly TicketRequest: {
            readonly loginTicket: components["schemas"]["LoginTicket"];
        };
        readonly TicketState: {
            readonly userId: components["schemas"]["RequiredId"];
            readonly tradeAccount: components["schemas"]["RequiredId"];
            readonly deviceId: components["schemas"]["RequiredId"];
            /** @enum {unknown} */
            readonly authMethod: "ISPRINT" | "TRUSTED_DEVICE" | "SMS";
            readonly issuedAt: components["schemas"]["InstantMs"];
            readonly expiresAt: components["schemas"]["InstantMs"];
            /** @description The only challenge whose response counts for this ticket. */
            readonly challengeId?: components["schemas"]["RequiredId"];
            readonly serialNumber?: components["schemas"]["RequiredId"];
        };
        readonly TicketFailures: {
            readonly failures: number;
            /** @description 0 once it is dead. */
            readonly remaining: number;
        };
    };
    responses: {
        /** @description A fault of the catalogue; the HTTP status is its code without the last two digits */
        readonly Fault: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FaultEnvelope"];
            };
        };
    };
    parameters: {
        readonly UserId: components["schemas"]["RequiredId"];
    };
    requestBodies: {
        readonly Login: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoginRequest"];
            };
        };
        readonly TokenVerify: {
            readonly content: {
                readonly "application/json": components["schemas"]["TokenVerifyRequest"];
            };
        };
        readonly DeleteAll: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeleteAllRequest"];
            };
        };
        readonly DeleteOne: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeleteOneRequest"];
            };
        };
        readonly Ticket: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketRequest"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly login: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Login"];
        readonly responses: {
            /** @description A login ticket, good for one trade token */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["LoginResult"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["TokenVerify"];
        readonly responses: {
            /** @description The owner of the token */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["TokenOwner"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "trustedDevices.list": {
        readonly parameters: {
            readonly query: {
                readonly userId: components["parameters"]["UserId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The devices */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["TrustedDevices"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "trustedDevices.deleteAll": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["DeleteAll"];
        readonly responses: {
            /** @description How many were deleted */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["Deleted"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "trustedDevices.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["DeleteOne"];
        readonly responses: {
            /** @description How many were deleted */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["Deleted"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "ticket.verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Ticket"];
        readonly responses: {
            /** @description The ticket */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["TicketState"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "ticket.consume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Ticket"];
        readonly responses: {
            /** @description The ticket that is now used up */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["TicketState"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "ticket.fail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Ticket"];
        readonly responses: {
            /** @description The count */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["TicketFailures"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
}
