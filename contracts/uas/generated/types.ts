// Generated from the contract by npm run generate. Do not edit.

export interface paths {
    readonly "/am5/rest/update/user/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Creates a user
         * @description Ids are compared without case within their store and echoed as first stored. §6.1
         */
        readonly post: operations["user.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/query/user/findById": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Finds a user by id
         * @description §6.2
         */
        readonly post: operations["user.findById"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/update/user/modify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Changes attributes of a user
         * @description §6.8; body P5
         */
        readonly post: operations["user.modify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/update/user/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Deletes a user; its tokens are revoked
         * @description §5.2, §6.8
         */
        readonly post: operations["user.delete"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/OATH/create-assign-and-encrypt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Creates a soft token, assigns it to a user and encrypts its seeds for the device
         * @description Every call gives a new token, new seeds and a new activation code; none is ever given again. §6.3
         */
        readonly post: operations["oath.createAssignEncrypt"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/token/activateByOTP": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Activates a pending token by proof of possession
         * @description The state is checked before the OTP; the time step of the OTP is consumed. §6.4
         */
        readonly post: operations["token.activateByOTP"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/token/verifyOTP": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Verifies a time-based one-time password
         * @description Without serialNumber every usable token of the user is tried; on a miss each counts a failure. §6.8
         */
        readonly post: operations["token.verifyOTP"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/token/createChallenge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Opens a challenge for one OCRA response
         * @description Single use; with data the question is its SHA-256 as hex. §6.8
         */
        readonly post: operations["token.createChallenge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/token/verifyOCRA": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Verifies the response to a challenge
         * @description RFC 6287; §6.8
         */
        readonly post: operations["token.verifyOCRA"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/token/resync": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Learns the drift of a device clock from two consecutive one-time passwords
         * @description Does not unlock. §8.4; with otp3 as RFC 4226 §7.4 offers
         */
        readonly post: operations["token.resync"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/token/suspend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Suspends an activated token
         * @description §5.2
         */
        readonly post: operations["token.suspend"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/token/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resumes a suspended token; fail count, drift and last time step are kept
         * @description §5.2
         */
        readonly post: operations["token.resume"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/token/unlock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Unlocks the functions of a token that too many failures have locked
         * @description §5.2
         */
        readonly post: operations["token.unlock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/token/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revokes a token for good; its seeds are destroyed
         * @description Idempotent. §5.2
         */
        readonly post: operations["token.revoke"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/token/unassign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes a token from its user; device link and seeds are gone
         * @description §5.2
         */
        readonly post: operations["token.unassign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/token/reissueActivation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gives a pending or activated token new seeds and a new activation code
         * @description The current activation ends (P11); failed attempts count against the limit and the interval. §6.8
         */
        readonly post: operations["token.reissueActivation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/query/token/findBySerial": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Finds a token by its serial number
         * @description §6.8
         */
        readonly post: operations["token.findBySerial"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/query/token/listOfUser": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the tokens of a user
         * @description §6.8
         */
        readonly post: operations["token.listOfUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/device/listDevicesOfUser": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lists the devices of a user, newest first
         * @description §6.5
         */
        readonly post: operations["device.list"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/device/suspend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Suspends a device
         * @description §6.8
         */
        readonly post: operations["device.suspend"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/device/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resumes a suspended device
         * @description §6.8
         */
        readonly post: operations["device.resume"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/device/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Deletes a device
         * @description §6.8
         */
        readonly post: operations["device.delete"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/password/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets the static password of a login module
         * @description Tokens, PINs and devices are untouched. §6.6
         */
        readonly post: operations["password.reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/authn/login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Logs a user in, with a second factor where the realm has one
         * @description A login that still needs its second factor is HTTP 200 with authenticated false. §6.7
         */
        readonly post: operations["authn.login"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/authn/refreshSession": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restarts the idle time of a session
         * @description §6.7; the name is seen in P8
         */
        readonly post: operations["authn.refreshSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/am5/rest/authn/logout": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ends a session
         * @description §6.7
         */
        readonly post: operations["authn.logout"];
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
        readonly Uuid: string;
        /** @description Milliseconds since the epoch. */
        readonly InstantMs: number;
        readonly StatusWord: string;
        readonly AuthStatusWord: string;
        readonly Envelope: {
            readonly result: unknown;
            readonly amProcessingTimeMillis: number;
        };
        readonly FaultEnvelope: {
            readonly fault: {
                readonly code: number;
                readonly message?: string;
                readonly type?: string;
            };
        };
        readonly Caller: {
            /** @description true or "true": the client certificate is the session. Its type is judged with the session. P5 */
            readonly dynamicAgentSession?: unknown;
            readonly sessionToken?: string;
            /** @description Copied to the audit. P5 */
            readonly realActorId?: components["schemas"]["Id"];
        };
        readonly Store: {
            readonly userStoreId?: components["schemas"]["Id"];
            readonly storeId?: components["schemas"]["Id"];
            readonly storedId_eq?: components["schemas"]["Id"];
            readonly segmentId?: components["schemas"]["Id"];
        };
        readonly Attribute: {
            readonly name: components["schemas"]["RequiredId"];
            readonly encrypted?: boolean;
            readonly type?: string;
            readonly value?: string;
        };
        /** @description Id of a realm, ids, or true for the default realm. */
        readonly Realms: string | readonly components["schemas"]["RequiredId"][] | boolean;
        readonly UserCreateRequest: components["schemas"]["Caller"] & components["schemas"]["Store"] & {
            readonly userId: components["schemas"]["RequiredId"];
            readonly name?: string;
            readonly assignRealm?: components["schemas"]["Realms"];
            readonly attributes?: readonly components["schemas"]["Attribute"][];
            readonly status?: components["schemas"]["StatusWord"];
        };
        readonly UserFindByIdRequest: components["schemas"]["Caller"] & components["schemas"]["Store"] & {
            readonly userId: components["schemas"]["RequiredId"];
            /** @description Groups to answer, "1,2,3": 1 basic, 2 attributes, 3 auth states, 7 tokens. */
            readonly template?: string;
        };
        readonly UserModifyRequest: components["schemas"]["Caller"] & components["schemas"]["Store"] & (unknown | unknown) & {
            readonly userUUID_eq?: components["schemas"]["Uuid"];
            readonly userId?: components["schemas"]["RequiredId"];
            readonly name?: string;
            readonly assignRealm?: components["schemas"]["Realms"];
            readonly attributes?: readonly components["schemas"]["Attribute"][];
            readonly status?: components["schemas"]["StatusWord"];
        };
        readonly UserDeleteRequest: components["schemas"]["Caller"] & components["schemas"]["Store"] & (unknown | unknown) & {
            readonly userUUID_eq?: components["schemas"]["Uuid"];
            readonly userId?: components["schemas"]["RequiredId"];
        };
        readonly CreateAssignEncryptRequest: components["schemas"]["Caller"] & components["schemas"]["Store"] & {
            readonly userId: components["schemas"]["RequiredId"];
            readonly batchId?: components["schemas"]["Id"];
            /** @description The device's key; what is no key is CLIENT_KEY_INVALID. */
            readonly clientPublicKey: string;
            readonly clientPublicKeyId: components["schemas"]["RequiredId"];
            /** @description "Activation": the token is born Activated. */
            readonly status?: string;
            readonly deviceType: components["schemas"]["RequiredId"];
            readonly deviceId: components["schemas"]["RequiredId"];
            readonly deviceAgent?: string;
            readonly deviceDesc?: string;
            readonly deviceTag?: string;
            readonly rooted?: boolean;
            readonly params?: Record<string, never>;
        };
        readonly ActivateByOTPRequest: components["schemas"]["Caller"] & components["schemas"]["Store"] & {
            readonly serialNumber: components["schemas"]["RequiredId"];
            readonly otp: components["schemas"]["Otp"];
            /** @description Cross-check; a mismatch is TOKEN_NOT_ASSIGNED. */
            readonly userId?: components["schemas"]["Id"];
        };
        readonly Otp: string;
        readonly VerifyOTPRequest: components["schemas"]["Caller"] & components["schemas"]["Store"] & (unknown | unknown) & {
            readonly userId?: components["schemas"]["RequiredId"];
            readonly serialNumber?: components["schemas"]["Id"];
            readonly otp: components["schemas"]["Otp"];
            /** @enum {string} */
            readonly func?: "TOTP" | "HOTP";
        };
        readonly CreateChallengeRequest: components["schemas"]["Caller"] & {
            readonly serialNumber: components["schemas"]["RequiredId"];
            /** @enum {string} */
            readonly func?: "OCRA";
            /** @description The question becomes the SHA-256 of its UTF-8 bytes as hex. May hold a login ticket. */
            readonly data?: string;
        };
        readonly VerifyOCRARequest: components["schemas"]["Caller"] & {
            readonly challengeId: components["schemas"]["RequiredId"];
            readonly response: string;
        };
        readonly ResyncRequest: components["schemas"]["Caller"] & {
            readonly serialNumber: components["schemas"]["RequiredId"];
            readonly otp1: components["schemas"]["Otp"];
            readonly otp2: components["schemas"]["Otp"];
            readonly otp3?: components["schemas"]["Otp"];
            /** @enum {string} */
            readonly func?: "TOTP" | "HOTP";
        };
        readonly TokenSelectorRequest: components["schemas"]["Caller"] & {
            readonly serialNumber: components["schemas"]["RequiredId"];
            readonly reason?: string;
        };
        readonly TokenUnlockRequest: components["schemas"]["TokenSelectorRequest"] & {
            /**
             * @description Only this function; all when absent.
             * @enum {string}
             */
            readonly func?: "TOTP" | "OCRA" | "HOTP";
        };
        readonly ReissueActivationRequest: components["schemas"]["TokenSelectorRequest"] & {
            readonly clientPublicKey: string;
            readonly clientPublicKeyId: components["schemas"]["RequiredId"];
        };
        readonly TokensOfUserRequest: components["schemas"]["Caller"] & components["schemas"]["Store"] & {
            readonly userId: components["schemas"]["RequiredId"];
            readonly status?: string;
        };
        readonly DevicesOfUserRequest: components["schemas"]["Caller"] & components["schemas"]["Store"] & {
            readonly userId: components["schemas"]["RequiredId"];
            readonly status?: string;
        };
        readonly DeviceSelectorRequest: components["schemas"]["Caller"] & {
            readonly deviceUUID: components["schemas"]["RequiredId"];
            readonly reason?: string;
        };
        readonly PasswordResetRequest: components["schemas"]["Caller"] & components["schemas"]["Store"] & {
            readonly userId: components["schemas"]["RequiredId"];
            readonly loginModuleId?: components["schemas"]["Id"];
            readonly password: string;
            readonly params?: {
                readonly segmentId?: components["schemas"]["Id"];
                readonly checkPasswordHistory?: components["schemas"]["Flag"];
                readonly checkPasswordQuality?: components["schemas"]["Flag"];
                readonly updateLastPasswordChangeTime?: components["schemas"]["Flag"];
                readonly forcePasswordChange?: components["schemas"]["Flag"];
            };
        };
        /** @description Public clients write flags as booleans and as text (P5). */
        readonly Flag: boolean | ("true" | "false" | "");
        readonly LoginRequest: components["schemas"]["Caller"] & components["schemas"]["Store"] & {
            readonly userId?: components["schemas"]["Id"];
            readonly password?: string;
            readonly realmId?: components["schemas"]["Id"];
            readonly otp?: components["schemas"]["Otp"];
            readonly challengeToken?: string;
            readonly params?: Record<string, never>;
        };
        readonly SessionRequest: components["schemas"]["Caller"] & {
            readonly sessionToken: string;
        };
        readonly User: {
            /** @description <userStoreId>:<32 HEX> */
            readonly UUID: string;
            readonly userId: components["schemas"]["Id"];
            readonly userStoreId: components["schemas"]["Id"];
            readonly segmentId: components["schemas"]["Id"];
            readonly name?: string;
            /** @description Active, Disabled or Locked. */
            readonly status: components["schemas"]["StatusWord"];
            readonly realms: readonly string[];
            readonly version: number;
            readonly createdTime: components["schemas"]["InstantMs"];
        };
        readonly UserDetail: components["schemas"]["User"] & {
            readonly attributes?: readonly components["schemas"]["Attribute"][];
            readonly authStates?: readonly components["schemas"]["AuthStateOfToken"][];
            readonly tokens?: readonly components["schemas"]["TokenOfUser"][];
        };
        readonly AuthState: {
            /** @enum {string} */
            readonly func: "TOTP" | "OCRA" | "HOTP";
            /** @enum {string} */
            readonly authMode: "RO" | "CR";
            /** @description OK or Locked. */
            readonly status: components["schemas"]["AuthStatusWord"];
            readonly successCnt: number;
            readonly failCnt: number;
            readonly lastSuccess: components["schemas"]["InstantMs"];
            readonly lastFail: components["schemas"]["InstantMs"];
            /** @description -1 before the first. */
            readonly lastTimeStep: number;
            readonly counter: number;
            /** @description Steps the device is ahead. */
            readonly timeDrift: number;
        };
        readonly AuthStateOfToken: components["schemas"]["AuthState"] & {
            readonly serialNum: components["schemas"]["Serial"];
        };
        readonly Serial: string;
        readonly Functions: {
            readonly TOTP?: components["schemas"]["AuthStatusWord"];
            readonly OCRA?: components["schemas"]["AuthStatusWord"];
            readonly HOTP?: components["schemas"]["AuthStatusWord"];
        };
        readonly TokenOfUser: {
            readonly serialNum: components["schemas"]["Serial"];
            /** @description Created, Assigned, Unassigned, Pending, Activated, Suspended, Locked, Revoked or Expired. */
            readonly status: components["schemas"]["StatusWord"];
            readonly func: components["schemas"]["Functions"];
        };
        readonly TokenState: {
            readonly serialNum: components["schemas"]["Serial"];
            readonly status: components["schemas"]["StatusWord"];
            readonly func: components["schemas"]["Functions"];
            readonly version?: number;
        };
        readonly TokenInfo: {
            readonly serialNum: components["schemas"]["Serial"];
            readonly vendor: string;
            readonly model: string;
            readonly assignedUserUUIDs: readonly string[];
            readonly assignedUserIds: readonly string[];
            /** @description <tokenStoreId>:<10 alnum> */
            readonly UUID: string;
            readonly name: string;
            readonly version: number;
        };
        readonly Spec: {
            readonly authMode: string;
            readonly algorithm: string;
            readonly suite: string;
            readonly responseFormatLength: number;
            /** @description Seconds. */
            readonly timeInterval: number;
            readonly time: number;
            readonly timeDrift: number;
            readonly counter: number;
            readonly version: number;
        };
        readonly UserDevice: {
            readonly UUID: string;
            /** @description Active, Suspended or Deleted. */
            readonly status: components["schemas"]["StatusWord"];
            readonly type: string;
            readonly id: string;
            readonly agent: string;
            readonly desc: string;
            readonly tag?: string;
            readonly rooted?: boolean;
            readonly createdTime: components["schemas"]["InstantMs"];
            readonly adminModifier: string;
            readonly adminModifiedTime: components["schemas"]["InstantMs"];
            /** @description 0 before the first use. */
            readonly lastUsedTime: components["schemas"]["InstantMs"];
        };
        readonly SoftToken: {
            readonly tokenInfoBean: components["schemas"]["TokenInfo"];
            readonly encryptedSeeds: {
                readonly TOTP: components["schemas"]["Blob"];
                readonly OCRA: components["schemas"]["Blob"];
            };
            readonly specs: {
                readonly TOTP: components["schemas"]["Spec"];
                readonly OCRA: components["schemas"]["Spec"];
            };
            readonly activationPassword: string;
            readonly userDevice: components["schemas"]["UserDevice"];
            readonly version: number;
        };
        /** @description Base64. */
        readonly Blob: string;
        readonly Activation: {
            readonly serialNum: components["schemas"]["Serial"];
            readonly status: components["schemas"]["StatusWord"];
            readonly activatedTime: components["schemas"]["InstantMs"];
            readonly userDevice?: components["schemas"]["UserDevice"];
        };
        readonly Verification: {
            readonly valid: boolean;
            readonly serialNum: components["schemas"]["Serial"];
            /** @enum {string} */
            readonly func: "TOTP" | "OCRA" | "HOTP";
            readonly timeStep?: number;
            readonly timeDrift?: number;
            readonly counter?: number;
            readonly challengeId?: string;
        };
        readonly Challenge: {
            readonly challengeId: string;
            readonly question: string;
            readonly suite: string;
            readonly expiresAt: components["schemas"]["InstantMs"];
        };
        readonly Resynced: {
            readonly serialNum: components["schemas"]["Serial"];
            /** @enum {string} */
            readonly func: "TOTP" | "HOTP";
            readonly timeStep?: number;
            readonly timeDrift?: number;
            readonly counter?: number;
        };
        readonly TokenDetail: components["schemas"]["TokenInfo"] & {
            readonly status: components["schemas"]["StatusWord"];
            readonly func: components["schemas"]["Functions"];
            readonly authStates: readonly components["schemas"]["AuthState"][];
            readonly batchId: string;
            readonly clientPublicKeyId?: string;
            readonly activatedTime?: components["schemas"]["InstantMs"];
            readonly activationExpiresAt?: components["schemas"]["InstantMs"];
            readonly validFrom: components["schemas"]["InstantMs"];
            readonly validTo: components["schemas"]["InstantMs"];
            readonly userDevice?: components["schemas"]["UserDevice"];
        };
        readonly DeviceOfUser: components["schemas"]["UserDevice"] & {
            readonly tokens: readonly components["schemas"]["TokenOfUser"][];
        };
        readonly DeviceState: {
            readonly UUID: string;
            readonly status: components["schemas"]["StatusWord"];
        };
        readonly SessionState: {
            readonly sessionToken: string;
            readonly sessionIID: string;
            readonly userId: string;
            readonly userStoreId?: string;
            readonly userUUID?: string;
            readonly realmId?: string;
            readonly loginTime: components["schemas"]["InstantMs"];
            readonly lastAccessTime: components["schemas"]["InstantMs"];
            /** @description SECONDS since the epoch. */
            readonly expiresAt: number;
            readonly idleTimeOutInSecs: number;
        };
        readonly LoginResult: components["schemas"]["SessionState"] & {
            readonly authenticated: boolean;
            /** @description 0 until all factors are given, then 1. */
            readonly sessionFlags: number;
            /** @description 3 once all factors are given. */
            readonly state?: number;
            readonly attr: {
                /** @description Idle time in seconds, as text. */
                readonly IT: string;
                /** @description Milliseconds since the epoch, as text. */
                readonly LT: string;
                /** @description Milliseconds since the epoch, as text. */
                readonly regenerated: string;
                /** @description JSON as text. */
                readonly OathTokenLoginState?: string;
            };
            readonly challenge?: components["schemas"]["LoginChallenge"];
            readonly loginModuleStates: readonly components["schemas"]["LoginModuleState"][];
        };
        readonly LoginChallenge: {
            readonly challengeToken: string;
            /** @description 18888: the SMS is sent; not a fault. */
            readonly authenticationCode: number;
            /** @description PAC=<4 digits> */
            readonly message: string;
            readonly params: {
                readonly pac: string;
                /** @description Seconds, as text. */
                readonly timeout: string;
                readonly returnOTPToClient: boolean;
                readonly issueTimeMilis: components["schemas"]["InstantMs"];
                readonly expiredTimeMilis: components["schemas"]["InstantMs"];
                readonly tokenUUID: string;
            };
        };
        readonly LoginModuleState: {
            readonly id: string;
            readonly authenticated: boolean;
            readonly canChangePassword: boolean;
            readonly loginModuleHandlerClass: string;
        };
    };
    responses: {
        /** @description A fault of the catalogue */
        readonly Fault: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FaultEnvelope"];
            };
        };
        /** @description It is done */
        readonly Done: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Envelope"] & {
                    readonly result: boolean;
                };
            };
        };
        /** @description The one-time password is right and now used up; a wrong one is a fault */
        readonly Verified: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Envelope"] & {
                    readonly result: components["schemas"]["Verification"];
                };
            };
        };
        /** @description The token after the change */
        readonly TokenState: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Envelope"] & {
                    readonly result: components["schemas"]["TokenState"];
                };
            };
        };
        /** @description The device after the change */
        readonly DeviceState: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Envelope"] & {
                    readonly result: components["schemas"]["DeviceState"];
                };
            };
        };
    };
    parameters: never;
    requestBodies: {
        readonly UserCreate: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserCreateRequest"];
            };
        };
        readonly UserFindById: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserFindByIdRequest"];
            };
        };
        readonly UserModify: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserModifyRequest"];
            };
        };
        readonly UserDelete: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserDeleteRequest"];
            };
        };
        readonly CreateAssignEncrypt: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateAssignEncryptRequest"];
            };
        };
        readonly ActivateByOTP: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActivateByOTPRequest"];
            };
        };
        readonly VerifyOTP: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyOTPRequest"];
            };
        };
        readonly CreateChallenge: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateChallengeRequest"];
            };
        };
        readonly VerifyOCRA: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyOCRARequest"];
            };
        };
        readonly Resync: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResyncRequest"];
            };
        };
        readonly TokenSelector: {
            readonly content: {
                readonly "application/json": components["schemas"]["TokenSelectorRequest"];
            };
        };
        readonly TokenUnlock: {
            readonly content: {
                readonly "application/json": components["schemas"]["TokenUnlockRequest"];
            };
        };
        readonly ReissueActivation: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReissueActivationRequest"];
            };
        };
        readonly TokensOfUser: {
            readonly content: {
                readonly "application/json": components["schemas"]["TokensOfUserRequest"];
            };
        };
        readonly DevicesOfUser: {
            readonly content: {
                readonly "application/json": components["schemas"]["DevicesOfUserRequest"];
            };
        };
        readonly DeviceSelector: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeviceSelectorRequest"];
            };
        };
        readonly PasswordReset: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        readonly Login: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoginRequest"];
            };
        };
        readonly Session: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionRequest"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "user.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["UserCreate"];
        readonly responses: {
            /** @description The new user */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly result: components["schemas"]["User"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "user.findById": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["UserFindById"];
        readonly responses: {
            /** @description The user, with the groups of attributes that the template names */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly result: components["schemas"]["UserDetail"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "user.modify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["UserModify"];
        readonly responses: {
            /** @description The user after the change */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly result: components["schemas"]["UserDetail"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "user.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["UserDelete"];
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "oath.createAssignEncrypt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["CreateAssignEncrypt"];
        readonly responses: {
            /** @description The token and all the device needs to compute one-time passwords */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly result: components["schemas"]["SoftToken"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.activateByOTP": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["ActivateByOTP"];
        readonly responses: {
            /** @description The token is Activated */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly result: components["schemas"]["Activation"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.verifyOTP": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["VerifyOTP"];
        readonly responses: {
            readonly 200: components["responses"]["Verified"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.createChallenge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["CreateChallenge"];
        readonly responses: {
            /** @description The challenge */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly result: components["schemas"]["Challenge"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.verifyOCRA": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["VerifyOCRA"];
        readonly responses: {
            readonly 200: components["responses"]["Verified"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.resync": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Resync"];
        readonly responses: {
            /** @description The drift learned */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly result: components["schemas"]["Resynced"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.suspend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["TokenSelector"];
        readonly responses: {
            readonly 200: components["responses"]["TokenState"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["TokenSelector"];
        readonly responses: {
            readonly 200: components["responses"]["TokenState"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.unlock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["TokenUnlock"];
        readonly responses: {
            readonly 200: components["responses"]["TokenState"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["TokenSelector"];
        readonly responses: {
            readonly 200: components["responses"]["TokenState"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.unassign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["TokenSelector"];
        readonly responses: {
            readonly 200: components["responses"]["TokenState"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.reissueActivation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["ReissueActivation"];
        readonly responses: {
            /** @description As create-assign-and-encrypt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly result: components["schemas"]["SoftToken"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.findBySerial": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["TokenSelector"];
        readonly responses: {
            /** @description The token */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly result: components["schemas"]["TokenDetail"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "token.listOfUser": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["TokensOfUser"];
        readonly responses: {
            /** @description The tokens, none is an empty list */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly result: readonly components["schemas"]["TokenDetail"][];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "device.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["DevicesOfUser"];
        readonly responses: {
            /** @description The devices, none is an empty list */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly result: readonly components["schemas"]["DeviceOfUser"][];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "device.suspend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["DeviceSelector"];
        readonly responses: {
            readonly 200: components["responses"]["DeviceState"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "device.resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["DeviceSelector"];
        readonly responses: {
            readonly 200: components["responses"]["DeviceState"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "device.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["DeviceSelector"];
        readonly responses: {
            readonly 200: components["responses"]["DeviceState"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "password.reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["PasswordReset"];
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "authn.login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Login"];
        readonly responses: {
            /** @description The session, whole or waiting for the second factor */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly result: components["schemas"]["LoginResult"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "authn.refreshSession": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Session"];
        readonly responses: {
            /** @description The session */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Envelope"] & {
                        readonly result: components["schemas"]["SessionState"];
                    };
                };
            };
            readonly default: components["responses"]["Fault"];
        };
    };
    readonly "authn.logout": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Session"];
        readonly responses: {
            readonly 200: components["responses"]["Done"];
            readonly default: components["responses"]["Fault"];
        };
    };
}
