// Generated from the contract by npm run generate. Do not edit.

export interface paths {
    readonly "/cap/bind/apply": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begins a binding; the activation code goes out by SMS
         * @description The result of UAS without its activation code, which leaves by SMS alone. §10.2
         */
        readonly post: operations["bind.apply"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cap/bind/success": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Completes a binding; a repetition answers the same and repeats nothing
         * @description Proof, OMS, trusted devices, verification method; resumes at the first step not done. §10.3
         */
        readonly post: operations["bind.success"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cap/bind/{bindId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A binding with its log, for support
         * @description The record that NIST SP 800-63B-3 §6.1 asks for, kept per transition. §10.2
         */
        readonly get: operations["bind.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cap/unbind": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ends a binding; with the last one OMS forgets the method
         * @description One of serialNumber and deviceUUID, or neither when the user has one binding. §10.5
         */
        readonly post: operations["bind.unbind"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cap/device/disable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes the one-time passwords of a device worthless; its PIN goes on working on the phone
         * @description Suspends its tokens, or revokes them. With a token of the owner, or as an operator. §10.5, §12
         */
        readonly post: operations["device.disable"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cap/device/enable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lets a disabled device log in again; a revoked token stays revoked
         * @description Resumes its tokens. §12
         */
        readonly post: operations["device.enable"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cap/devices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The devices an app of this version shows
         * @description Devices of UAS that have a completed binding, or trusted devices of the user centre. §13
         */
        readonly get: operations["device.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cap/auth/method": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * How an account logs in; asked by the user centre
         * @description From the saved verification methods, never from UAS. §10.4, §13
         */
        readonly post: operations["auth.method"];
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
        readonly Id: string;
        readonly RequiredId: string;
        /** @description Milliseconds since the epoch. */
        readonly InstantMs: number;
        /** @description Token of the user centre. */
        readonly UcToken: string;
        readonly AppVersion: string;
        /** @enum {unknown} */
        readonly BindState: "NEW" | "USER_OK" | "TOKEN_PENDING" | "CODE_SENT" | "ACTIVATED" | "OMS_SYNCED" | "DEVICES_PURGED" | "DONE" | "FAILED" | "EXPIRED" | "CANCELLED";
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
            /** @description What the fault tells beside its code, such as bindId and canResendAt. */
            readonly data?: Record<string, never>;
        };
        readonly ApplyRequest: {
            readonly key: {
                readonly clientPublicKey: string;
                readonly clientPublicKeyId: components["schemas"]["RequiredId"];
            };
            readonly token: components["schemas"]["UcToken"];
            readonly device: components["schemas"]["AppDevice"];
            readonly appVersion?: components["schemas"]["AppVersion"];
            /** @description Ask for a new code although a binding is open (§11). */
            readonly resend?: boolean;
        };
        readonly AppDevice: {
            readonly type: components["schemas"]["RequiredId"];
            readonly id: components["schemas"]["RequiredId"];
            readonly agent?: components["schemas"]["Id"];
            readonly desc?: components["schemas"]["Id"];
            readonly rooted?: boolean;
        };
        readonly Applied: {
            readonly bindId: components["schemas"]["RequiredId"];
            readonly result: components["schemas"]["UasResult"];
            /** @description The number the code went to. */
            readonly mobileMasked: string;
            readonly expiresAt: components["schemas"]["InstantMs"];
        };
        readonly UasResult: {
            readonly encryptedSeeds?: {
                readonly [key: string]: unknown;
            };
            readonly activationPassword?: unknown;
        } & {
            readonly [key: string]: unknown;
        };
        readonly SuccessRequest: {
            readonly token: components["schemas"]["UcToken"];
            readonly bindId?: components["schemas"]["RequiredId"];
            readonly serialNumber?: components["schemas"]["RequiredId"];
            readonly otp?: string;
            /** @description A selector; must belong to the token. */
            readonly tradeAccount?: components["schemas"]["RequiredId"];
        } & (unknown | unknown);
        readonly Bound: {
            readonly bindId: components["schemas"]["RequiredId"];
            readonly state: components["schemas"]["BindState"];
            readonly serialNumber: components["schemas"]["RequiredId"];
            readonly deviceUUID: components["schemas"]["RequiredId"];
            readonly tradeAccount: components["schemas"]["RequiredId"];
            readonly completedAt: components["schemas"]["InstantMs"];
        };
        readonly Binding: {
            readonly bindId: components["schemas"]["RequiredId"];
            readonly userId: components["schemas"]["RequiredId"];
            readonly tradeAccount: components["schemas"]["RequiredId"];
            readonly deviceId: components["schemas"]["RequiredId"];
            readonly deviceType: components["schemas"]["RequiredId"];
            readonly state: components["schemas"]["BindState"];
            readonly clientPublicKeyId?: components["schemas"]["RequiredId"];
            readonly serialNumber?: components["schemas"]["RequiredId"];
            readonly deviceUUID?: components["schemas"]["RequiredId"];
            readonly appVersion?: components["schemas"]["AppVersion"];
            readonly createdAt: components["schemas"]["InstantMs"];
            readonly expiresAt?: components["schemas"]["InstantMs"];
            readonly completedAt?: components["schemas"]["InstantMs"];
            readonly log: readonly components["schemas"]["BindLogEntry"][];
        };
        readonly BindLogEntry: {
            readonly at: components["schemas"]["InstantMs"];
            readonly state: components["schemas"]["BindState"];
            /** @description Address of the caller, or what of ours acted (outbox). */
            readonly source: string;
            readonly device: string;
            readonly note?: string;
        };
        readonly UnbindRequest: {
            readonly token: components["schemas"]["UcToken"];
            readonly serialNumber?: components["schemas"]["RequiredId"];
            readonly deviceUUID?: components["schemas"]["RequiredId"];
            /** @description Revoke the token at UAS; false suspends it. */
            readonly revoke?: boolean;
        };
        readonly Unbound: {
            readonly serialNumber: components["schemas"]["RequiredId"];
            readonly deviceUUID: components["schemas"]["RequiredId"];
            /** @description It was the last binding, and OMS no longer has the method. */
            readonly omsRemoved: boolean;
        };
        readonly DeviceSwitchRequest: {
            readonly token?: components["schemas"]["UcToken"];
            readonly deviceUUID: components["schemas"]["RequiredId"];
            /** @description Disable for good: its tokens are revoked. */
            readonly revoke?: boolean;
        };
        readonly DeviceState: {
            readonly deviceUUID: components["schemas"]["RequiredId"];
            readonly serialNumbers: readonly components["schemas"]["RequiredId"][];
            /** @enum {unknown} */
            readonly status: "Active" | "Suspended" | "Revoked";
        };
        readonly Devices: {
            /** @enum {unknown} */
            readonly source: "ISPRINT" | "TRUSTED_DEVICE";
            readonly devices: readonly components["schemas"]["ListedDevice"][];
            /** @description This app is too old to log in. */
            readonly forceUpgrade?: boolean;
        };
        readonly ListedDevice: {
            readonly deviceUUID?: components["schemas"]["RequiredId"];
            readonly deviceId: components["schemas"]["RequiredId"];
            readonly type?: string;
            readonly name?: string;
            readonly status: string;
            readonly createdTime: components["schemas"]["InstantMs"];
            readonly lastUsedTime?: components["schemas"]["InstantMs"];
            readonly serialNumber?: components["schemas"]["RequiredId"];
        };
        readonly AuthMethodRequest: {
            readonly userId: components["schemas"]["RequiredId"];
            readonly tradeAccount: components["schemas"]["RequiredId"];
            readonly deviceId?: components["schemas"]["Id"];
            readonly appVersion?: components["schemas"]["AppVersion"];
        };
        readonly AuthMethod: {
            /** @enum {unknown} */
            readonly authMethod: "ISPRINT" | "LEGACY";
            /** @description There is a verification method, removed or not (§13). */
            readonly everEnabled: boolean;
            /** @description There is one that is not removed. */
            readonly inUse: boolean;
            /** @description The token of this device. */
            readonly serialNumber?: components["schemas"]["RequiredId"];
            readonly deviceUUID?: components["schemas"]["RequiredId"];
            readonly upgradeRequired: boolean;
            readonly bindings: readonly {
                readonly serialNumber: components["schemas"]["RequiredId"];
                readonly deviceId: components["schemas"]["RequiredId"];
                readonly deviceUUID: components["schemas"]["RequiredId"];
            }[];
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
        /** @description The device after the change */
        readonly DeviceState: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Envelope"] & {
                    readonly data: components["schemas"]["DeviceState"];
                };
            };
        };
    };
    parameters: {
        readonly BindId: components["schemas"]["RequiredId"];
        /** @description Token of the user centre. */
        readonly Token: string;
        /** @description A missing version is an old one. */
        readonly AppVersion: components["schemas"]["AppVersion"];
        /** @description Who acts for the user; stands instead of a token. */
        readonly Operator: components["schemas"]["RequiredId"];
    };
    requestBodies: {
        readonly Apply: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApplyRequest"];
            };
        };
        readonly Success: {
            readonly content: {
                readonly "application/json": components["schemas"]["SuccessRequest"];
            };
        };
        readonly Unbind: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnbindRequest"];
            };
        };
        readonly DeviceSwitch: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeviceSwitchRequest"];
            };
        };
        readonly AuthMethod: {
            readonly content: {
                readonly "application/json": components["schemas"]["AuthMethodRequest"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "bind.apply": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Apply"];
        readonly responses: {
            /** @description The binding is open until it expires */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["Applied"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "bind.success": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Success"];
        readonly responses: {
            /** @description The binding is done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["Bound"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "bind.get": {
        readonly parameters: {
            readonly query: {
                /** @description Token of the user centre. */
                readonly token: components["parameters"]["Token"];
            };
            readonly header?: never;
            readonly path: {
                readonly bindId: components["parameters"]["BindId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The binding */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["Binding"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "bind.unbind": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Unbind"];
        readonly responses: {
            /** @description The binding is over */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["Unbound"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "device.disable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Who acts for the user; stands instead of a token. */
                readonly "x-operator"?: components["parameters"]["Operator"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["DeviceSwitch"];
        readonly responses: {
            readonly 200: components["responses"]["DeviceState"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "device.enable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Who acts for the user; stands instead of a token. */
                readonly "x-operator"?: components["parameters"]["Operator"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["DeviceSwitch"];
        readonly responses: {
            readonly 200: components["responses"]["DeviceState"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "device.list": {
        readonly parameters: {
            readonly query: {
                /** @description Token of the user centre. */
                readonly token: components["parameters"]["Token"];
                /** @description A missing version is an old one. */
                readonly appVersion?: components["parameters"]["AppVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The devices, newest first */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["Devices"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "auth.method": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["AuthMethod"];
        readonly responses: {
            /** @description The method, and whether this app is too old for it */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly data: components["schemas"]["AuthMethod"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
}
