// Generated from the contract by npm run generate. Do not edit.

export interface paths {
    readonly "/nrts/tradeToken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gives a trade token for a login ticket and a proof
         * @description What counts as a proof is the trust mode. The ticket is used up after the proof, exactly once. §10.4, §12
         */
        readonly post: operations["tradeToken"];
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
        readonly TradeTokenRequest: {
            readonly loginTicket: string;
            readonly serialNumber?: components["schemas"]["RequiredId"];
            readonly otp?: string;
            readonly challengeId?: components["schemas"]["RequiredId"];
            readonly response?: string;
            /** @description The word of the app, and no more than that. */
            readonly pinVerified?: boolean;
        };
        readonly TradeToken: {
            readonly tradeToken: string;
            /** @description Seconds. */
            readonly expiresIn: number;
            readonly tradeAccount: components["schemas"]["RequiredId"];
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
    parameters: never;
    requestBodies: {
        readonly TradeToken: {
            readonly content: {
                readonly "application/json": components["schemas"]["TradeTokenRequest"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly tradeToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["TradeToken"];
        readonly responses: {
            /** @description The trade token */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["TradeToken"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
}
