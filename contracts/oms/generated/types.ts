// Generated from the contract by npm run generate. Do not edit.

export interface paths {
    readonly "/oms/customers/{acct}/clientAuth": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The methods of authentication of a customer
         * @description §10.1
         */
        readonly get: operations["clientAuth.get"];
        /**
         * Gives a customer a method of authentication, or takes it away
         * @description Idempotent: a repetition changes nothing. The notes call it synchronising the CAP method to clientAuth. §10.1
         */
        readonly put: operations["clientAuth.change"];
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
        /** @description CAP, or another method. */
        readonly Method: string;
        readonly ChangeRequest: {
            readonly method: components["schemas"]["Method"];
            /** @enum {unknown} */
            readonly action: "ADD" | "REMOVE";
        };
        readonly Methods: {
            readonly acct: components["schemas"]["RequiredId"];
            readonly methods: readonly components["schemas"]["Method"][];
        };
        readonly Changed: components["schemas"]["Methods"] & {
            readonly changed: boolean;
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
        readonly Acct: components["schemas"]["RequiredId"];
    };
    requestBodies: {
        readonly Change: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeRequest"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "clientAuth.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly acct: components["parameters"]["Acct"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The methods */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["Methods"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "clientAuth.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly acct: components["parameters"]["Acct"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Change"];
        readonly responses: {
            /** @description The methods after the change */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["Changed"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
}
