// Generated from the contract by npm run generate. Do not edit.
import type { Contract, ContractOperation } from '../../../mocks/kernel/contract.ts'

const operations: readonly ContractOperation[] = [
 {
  "operationId": "user.create",
  "method": "POST",
  "path": "/am5/rest/update/user/create",
  "aliases": [
   "/am5/rest/user/create"
  ],
  "summary": "Creates a user",
  "tags": [
   "user"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "documented",
  "source": "S, P1",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "USER_STORE_NOT_FOUND",
   "SEGMENT_NOT_FOUND",
   "REALM_NOT_FOUND",
   "INVALID_STATUS",
   "USER_EXISTS",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "amProcessingTimeMillis": "duration-ms",
   "UUID": "user-uuid",
   "createdTime": "instant-ms"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "userStoreId",
   "storeId",
   "storedId_eq",
   "segmentId",
   "userId",
   "name",
   "assignRealm",
   "attributes",
   "status"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "request.userStoreId": "observed",
   "request.storeId": "observed",
   "request.storedId_eq": "observed",
   "request.segmentId": "observed",
   "request.name": "inferred",
   "request.attributes": "inferred",
   "request.attributes[].name": "observed",
   "request.attributes[].encrypted": "observed",
   "request.attributes[].type": "observed",
   "request.attributes[].value": "observed",
   "request.status": "inferred",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed",
   "response.result.UUID": "observed",
   "response.result.userId": "inferred",
   "response.result.userStoreId": "inferred",
   "response.result.segmentId": "inferred",
   "response.result.name": "inferred",
   "response.result.status": "inferred",
   "response.result.realms": "inferred",
   "response.result.version": "inferred",
   "response.result.createdTime": "inferred"
  }
 },
 {
  "operationId": "user.findById",
  "method": "POST",
  "path": "/am5/rest/query/user/findById",
  "aliases": [
   "/am5/rest/user/findById"
  ],
  "summary": "Finds a user by id",
  "tags": [
   "user"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "observed",
  "source": "P1, P5",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "USER_STORE_NOT_FOUND",
   "SEGMENT_NOT_FOUND",
   "USER_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "amProcessingTimeMillis": "duration-ms",
   "UUID": "user-uuid",
   "createdTime": "instant-ms",
   "lastSuccess": "instant-ms",
   "lastFail": "instant-ms",
   "lastTimeStep": "time-step",
   "serialNum": "serial"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "userStoreId",
   "storeId",
   "storedId_eq",
   "segmentId",
   "userId",
   "template"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "response.result.userId": "inferred",
   "response.result.userStoreId": "inferred",
   "response.result.segmentId": "inferred",
   "response.result.name": "inferred",
   "response.result.status": "inferred",
   "response.result.realms": "inferred",
   "response.result.version": "inferred",
   "response.result.createdTime": "inferred",
   "response.result.attributes": "inferred",
   "response.result.authStates": "inferred",
   "response.result.authStates[].func": "inferred",
   "response.result.authStates[].status": "inferred",
   "response.result.authStates[].successCnt": "inferred",
   "response.result.authStates[].failCnt": "inferred",
   "response.result.authStates[].lastSuccess": "inferred",
   "response.result.authStates[].lastFail": "inferred",
   "response.result.authStates[].lastTimeStep": "inferred",
   "response.result.authStates[].counter": "inferred",
   "response.result.authStates[].timeDrift": "inferred",
   "response.result.authStates[].serialNum": "inferred",
   "response.result.tokens": "inferred",
   "response.result.tokens[].serialNum": "inferred",
   "response.result.tokens[].status": "inferred",
   "response.result.tokens[].func": "inferred",
   "response.result.tokens[].func.TOTP": "inferred",
   "response.result.tokens[].func.OCRA": "inferred",
   "response.result.tokens[].func.HOTP": "inferred"
  }
 },
 {
  "operationId": "user.modify",
  "method": "POST",
  "path": "/am5/rest/update/user/modify",
  "aliases": [
   "/am5/rest/user/modify"
  ],
  "summary": "Changes attributes of a user",
  "tags": [
   "user"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "USER_STORE_NOT_FOUND",
   "SEGMENT_NOT_FOUND",
   "USER_NOT_FOUND",
   "REALM_NOT_FOUND",
   "INVALID_STATUS",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "userUUID_eq": "user-uuid",
   "amProcessingTimeMillis": "duration-ms",
   "UUID": "user-uuid",
   "createdTime": "instant-ms",
   "lastSuccess": "instant-ms",
   "lastFail": "instant-ms",
   "lastTimeStep": "time-step",
   "serialNum": "serial"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "userStoreId",
   "storeId",
   "storedId_eq",
   "segmentId",
   "userUUID_eq",
   "userId",
   "name",
   "assignRealm",
   "attributes",
   "status"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "request.userStoreId": "observed",
   "request.storeId": "observed",
   "request.storedId_eq": "observed",
   "request.segmentId": "observed",
   "request.userUUID_eq": "observed",
   "request.attributes": "observed",
   "request.attributes[].name": "observed",
   "request.attributes[].encrypted": "observed",
   "request.attributes[].type": "observed",
   "request.attributes[].value": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed",
   "response.result.UUID": "observed",
   "response.result.attributes[].name": "observed",
   "response.result.attributes[].encrypted": "observed",
   "response.result.attributes[].type": "observed",
   "response.result.attributes[].value": "observed",
   "response.result.authStates[].authMode": "observed"
  }
 },
 {
  "operationId": "user.delete",
  "method": "POST",
  "path": "/am5/rest/update/user/delete",
  "aliases": [
   "/am5/rest/user/delete"
  ],
  "summary": "Deletes a user; its tokens are revoked",
  "tags": [
   "user"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "USER_STORE_NOT_FOUND",
   "SEGMENT_NOT_FOUND",
   "USER_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "userUUID_eq": "user-uuid",
   "amProcessingTimeMillis": "duration-ms"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "userStoreId",
   "storeId",
   "storedId_eq",
   "segmentId",
   "userUUID_eq",
   "userId"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "request.userStoreId": "observed",
   "request.storeId": "observed",
   "request.storedId_eq": "observed",
   "request.segmentId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "oath.createAssignEncrypt",
  "method": "POST",
  "path": "/am5/rest/OATH/create-assign-and-encrypt",
  "aliases": [],
  "summary": "Creates a soft token, assigns it to a user and encrypts its seeds for the device",
  "tags": [
   "oath"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "documented",
  "source": "S, P2",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "USER_STORE_NOT_FOUND",
   "SEGMENT_NOT_FOUND",
   "USER_NOT_FOUND",
   "USER_DISABLED",
   "INVALID_STATUS",
   "BATCH_NOT_FOUND",
   "CLIENT_KEY_INVALID",
   "CLIENT_KEY_ID_CONFLICT",
   "DEVICE_SUSPENDED",
   "MAX_TOKENS_REACHED",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token",
   "encryptedSeeds": "seed",
   "activationPassword": "code"
  },
  "volatile": {
   "sessionToken": "token",
   "amProcessingTimeMillis": "duration-ms",
   "serialNum": "serial",
   "assignedUserUUIDs": "user-uuids",
   "UUID": "device-uuid",
   "name": "serial",
   "encryptedSeeds": "seeds",
   "activationPassword": "activation-code",
   "createdTime": "instant-ms",
   "adminModifiedTime": "instant-ms",
   "lastUsedTime": "instant-ms"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "userStoreId",
   "storeId",
   "storedId_eq",
   "segmentId",
   "userId",
   "batchId",
   "clientPublicKey",
   "clientPublicKeyId",
   "status",
   "deviceType",
   "deviceId",
   "deviceAgent",
   "deviceDesc",
   "deviceTag",
   "rooted",
   "params"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "request.userStoreId": "observed",
   "request.storeId": "observed",
   "request.storedId_eq": "observed",
   "request.segmentId": "observed",
   "request.deviceType": "inferred",
   "request.deviceId": "inferred",
   "request.deviceAgent": "inferred",
   "request.deviceDesc": "inferred",
   "request.deviceTag": "inferred",
   "request.rooted": "inferred",
   "request.params": "inferred",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed",
   "response.result.tokenInfoBean": "observed",
   "response.result.tokenInfoBean.serialNum": "observed",
   "response.result.tokenInfoBean.vendor": "observed",
   "response.result.tokenInfoBean.model": "observed",
   "response.result.tokenInfoBean.assignedUserUUIDs": "observed",
   "response.result.tokenInfoBean.assignedUserIds": "observed",
   "response.result.tokenInfoBean.UUID": "observed",
   "response.result.tokenInfoBean.name": "observed",
   "response.result.tokenInfoBean.version": "observed",
   "response.result.encryptedSeeds": "observed",
   "response.result.encryptedSeeds.TOTP": "observed",
   "response.result.encryptedSeeds.OCRA": "observed",
   "response.result.specs": "observed",
   "response.result.specs.TOTP": "observed",
   "response.result.specs.TOTP.authMode": "observed",
   "response.result.specs.TOTP.algorithm": "observed",
   "response.result.specs.TOTP.suite": "observed",
   "response.result.specs.TOTP.responseFormatLength": "observed",
   "response.result.specs.TOTP.timeInterval": "observed",
   "response.result.specs.TOTP.time": "observed",
   "response.result.specs.TOTP.timeDrift": "observed",
   "response.result.specs.TOTP.counter": "observed",
   "response.result.specs.TOTP.version": "observed",
   "response.result.specs.OCRA": "observed",
   "response.result.specs.OCRA.authMode": "observed",
   "response.result.specs.OCRA.algorithm": "observed",
   "response.result.specs.OCRA.suite": "observed",
   "response.result.specs.OCRA.responseFormatLength": "observed",
   "response.result.specs.OCRA.timeInterval": "observed",
   "response.result.specs.OCRA.time": "observed",
   "response.result.specs.OCRA.timeDrift": "observed",
   "response.result.specs.OCRA.counter": "observed",
   "response.result.specs.OCRA.version": "observed",
   "response.result.activationPassword": "observed",
   "response.result.userDevice": "observed",
   "response.result.userDevice.UUID": "observed",
   "response.result.userDevice.status": "observed",
   "response.result.userDevice.type": "observed",
   "response.result.userDevice.id": "observed",
   "response.result.userDevice.agent": "observed",
   "response.result.userDevice.desc": "observed",
   "response.result.userDevice.tag": "inferred",
   "response.result.userDevice.rooted": "inferred",
   "response.result.userDevice.createdTime": "observed",
   "response.result.userDevice.adminModifier": "observed",
   "response.result.userDevice.adminModifiedTime": "observed",
   "response.result.userDevice.lastUsedTime": "observed",
   "response.result.version": "observed"
  }
 },
 {
  "operationId": "token.activateByOTP",
  "method": "POST",
  "path": "/am5/rest/token/activateByOTP",
  "aliases": [],
  "summary": "Activates a pending token by proof of possession",
  "tags": [
   "token"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "documented",
  "source": "S",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "TOKEN_NOT_FOUND",
   "TOKEN_NOT_ASSIGNED",
   "ACTIVATION_EXPIRED",
   "TOKEN_ALREADY_ACTIVATED",
   "TOKEN_SUSPENDED",
   "TOKEN_REVOKED",
   "TOKEN_EXPIRED",
   "TOKEN_NOT_ACTIVATED",
   "USER_DISABLED",
   "TOKEN_LOCKED",
   "DEVICE_SUSPENDED",
   "OTP_FORMAT",
   "OTP_INVALID",
   "OTP_REPLAYED",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token",
   "otp": "otp"
  },
  "volatile": {
   "sessionToken": "token",
   "serialNumber": "serial",
   "otp": "otp",
   "amProcessingTimeMillis": "duration-ms",
   "serialNum": "serial",
   "activatedTime": "instant-ms",
   "UUID": "device-uuid",
   "createdTime": "instant-ms",
   "adminModifiedTime": "instant-ms",
   "lastUsedTime": "instant-ms"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "userStoreId",
   "storeId",
   "storedId_eq",
   "segmentId",
   "serialNumber",
   "otp",
   "userId"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "request.userStoreId": "observed",
   "request.storeId": "observed",
   "request.storedId_eq": "observed",
   "request.segmentId": "observed",
   "request.userId": "inferred",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed",
   "response.result.serialNum": "inferred",
   "response.result.activatedTime": "inferred",
   "response.result.userDevice": "inferred",
   "response.result.userDevice.UUID": "inferred",
   "response.result.userDevice.status": "inferred",
   "response.result.userDevice.type": "inferred",
   "response.result.userDevice.id": "inferred",
   "response.result.userDevice.agent": "inferred",
   "response.result.userDevice.desc": "inferred",
   "response.result.userDevice.tag": "inferred",
   "response.result.userDevice.rooted": "inferred",
   "response.result.userDevice.createdTime": "inferred",
   "response.result.userDevice.adminModifier": "inferred",
   "response.result.userDevice.adminModifiedTime": "inferred",
   "response.result.userDevice.lastUsedTime": "inferred"
  }
 },
 {
  "operationId": "token.verifyOTP",
  "method": "POST",
  "path": "/am5/rest/token/verifyOTP",
  "aliases": [],
  "summary": "Verifies a time-based one-time password",
  "tags": [
   "token"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "USER_STORE_NOT_FOUND",
   "SEGMENT_NOT_FOUND",
   "USER_NOT_FOUND",
   "TOKEN_NOT_FOUND",
   "USER_DISABLED",
   "TOKEN_NOT_ACTIVATED",
   "TOKEN_SUSPENDED",
   "TOKEN_REVOKED",
   "TOKEN_EXPIRED",
   "TOKEN_NOT_ASSIGNED",
   "TOKEN_LOCKED",
   "DEVICE_SUSPENDED",
   "OTP_FORMAT",
   "OTP_INVALID",
   "OTP_REPLAYED",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token",
   "otp": "otp"
  },
  "volatile": {
   "sessionToken": "token",
   "serialNumber": "serial",
   "otp": "otp",
   "amProcessingTimeMillis": "duration-ms",
   "serialNum": "serial",
   "timeStep": "time-step",
   "challengeId": "challenge-id"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "userStoreId",
   "storeId",
   "storedId_eq",
   "segmentId",
   "userId",
   "serialNumber",
   "otp",
   "func"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "request.userStoreId": "observed",
   "request.storeId": "observed",
   "request.storedId_eq": "observed",
   "request.segmentId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "token.createChallenge",
  "method": "POST",
  "path": "/am5/rest/token/createChallenge",
  "aliases": [],
  "summary": "Opens a challenge for one OCRA response",
  "tags": [
   "token"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "TOKEN_NOT_FOUND",
   "USER_DISABLED",
   "TOKEN_NOT_ACTIVATED",
   "TOKEN_SUSPENDED",
   "TOKEN_REVOKED",
   "TOKEN_EXPIRED",
   "TOKEN_NOT_ASSIGNED",
   "TOKEN_LOCKED",
   "DEVICE_SUSPENDED",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "serialNumber": "serial",
   "amProcessingTimeMillis": "duration-ms",
   "challengeId": "challenge-id",
   "question": "question",
   "expiresAt": "instant-ms"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "serialNumber",
   "func",
   "data"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "token.verifyOCRA",
  "method": "POST",
  "path": "/am5/rest/token/verifyOCRA",
  "aliases": [],
  "summary": "Verifies the response to a challenge",
  "tags": [
   "token"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "CHALLENGE_NOT_FOUND",
   "CHALLENGE_USED",
   "CHALLENGE_EXPIRED",
   "USER_DISABLED",
   "TOKEN_NOT_ACTIVATED",
   "TOKEN_SUSPENDED",
   "TOKEN_REVOKED",
   "TOKEN_EXPIRED",
   "TOKEN_NOT_ASSIGNED",
   "TOKEN_LOCKED",
   "DEVICE_SUSPENDED",
   "OTP_FORMAT",
   "OTP_INVALID",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token",
   "response": "response"
  },
  "volatile": {
   "sessionToken": "token",
   "challengeId": "challenge-id",
   "response": "otp",
   "amProcessingTimeMillis": "duration-ms",
   "serialNum": "serial",
   "timeStep": "time-step"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "challengeId",
   "response"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "token.resync",
  "method": "POST",
  "path": "/am5/rest/token/resync",
  "aliases": [],
  "summary": "Learns the drift of a device clock from two consecutive one-time passwords",
  "tags": [
   "token"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "TOKEN_NOT_FOUND",
   "USER_DISABLED",
   "TOKEN_NOT_ACTIVATED",
   "TOKEN_SUSPENDED",
   "TOKEN_REVOKED",
   "TOKEN_EXPIRED",
   "TOKEN_NOT_ASSIGNED",
   "TOKEN_LOCKED",
   "DEVICE_SUSPENDED",
   "OTP_FORMAT",
   "RESYNC_FAILED",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token",
   "otp1": "otp",
   "otp2": "otp",
   "otp3": "otp"
  },
  "volatile": {
   "sessionToken": "token",
   "serialNumber": "serial",
   "otp1": "otp",
   "otp2": "otp",
   "otp3": "otp",
   "amProcessingTimeMillis": "duration-ms",
   "serialNum": "serial",
   "timeStep": "time-step"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "serialNumber",
   "otp1",
   "otp2",
   "otp3",
   "func"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "token.suspend",
  "method": "POST",
  "path": "/am5/rest/token/suspend",
  "aliases": [],
  "summary": "Suspends an activated token",
  "tags": [
   "token"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "TOKEN_NOT_FOUND",
   "ILLEGAL_TRANSITION",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "serialNumber": "serial",
   "amProcessingTimeMillis": "duration-ms",
   "serialNum": "serial"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "serialNumber",
   "reason"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "token.resume",
  "method": "POST",
  "path": "/am5/rest/token/resume",
  "aliases": [],
  "summary": "Resumes a suspended token; fail count, drift and last time step are kept",
  "tags": [
   "token"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "TOKEN_NOT_FOUND",
   "ILLEGAL_TRANSITION",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "serialNumber": "serial",
   "amProcessingTimeMillis": "duration-ms",
   "serialNum": "serial"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "serialNumber",
   "reason"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "token.unlock",
  "method": "POST",
  "path": "/am5/rest/token/unlock",
  "aliases": [],
  "summary": "Unlocks the functions of a token that too many failures have locked",
  "tags": [
   "token"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "TOKEN_NOT_FOUND",
   "ILLEGAL_TRANSITION",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "serialNumber": "serial",
   "amProcessingTimeMillis": "duration-ms",
   "serialNum": "serial"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "serialNumber",
   "reason",
   "func"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "token.revoke",
  "method": "POST",
  "path": "/am5/rest/token/revoke",
  "aliases": [],
  "summary": "Revokes a token for good; its seeds are destroyed",
  "tags": [
   "token"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "TOKEN_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "serialNumber": "serial",
   "amProcessingTimeMillis": "duration-ms",
   "serialNum": "serial"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "serialNumber",
   "reason"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "token.unassign",
  "method": "POST",
  "path": "/am5/rest/token/unassign",
  "aliases": [],
  "summary": "Takes a token from its user; device link and seeds are gone",
  "tags": [
   "token"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "TOKEN_NOT_FOUND",
   "TOKEN_NOT_ASSIGNED",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "serialNumber": "serial",
   "amProcessingTimeMillis": "duration-ms",
   "serialNum": "serial"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "serialNumber",
   "reason"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "token.reissueActivation",
  "method": "POST",
  "path": "/am5/rest/token/reissueActivation",
  "aliases": [],
  "summary": "Gives a pending or activated token new seeds and a new activation code",
  "tags": [
   "token"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "TOKEN_NOT_FOUND",
   "TOKEN_NOT_ASSIGNED",
   "USER_DISABLED",
   "ILLEGAL_TRANSITION",
   "REISSUE_LIMIT_REACHED",
   "REISSUE_TOO_SOON",
   "CLIENT_KEY_INVALID",
   "CLIENT_KEY_ID_CONFLICT",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token",
   "encryptedSeeds": "seed",
   "activationPassword": "code"
  },
  "volatile": {
   "sessionToken": "token",
   "serialNumber": "serial",
   "amProcessingTimeMillis": "duration-ms",
   "serialNum": "serial",
   "assignedUserUUIDs": "user-uuids",
   "UUID": "device-uuid",
   "name": "serial",
   "encryptedSeeds": "seeds",
   "activationPassword": "activation-code",
   "createdTime": "instant-ms",
   "adminModifiedTime": "instant-ms",
   "lastUsedTime": "instant-ms"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "serialNumber",
   "reason",
   "clientPublicKey",
   "clientPublicKeyId"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed",
   "response.result.tokenInfoBean": "observed",
   "response.result.tokenInfoBean.serialNum": "observed",
   "response.result.tokenInfoBean.vendor": "observed",
   "response.result.tokenInfoBean.model": "observed",
   "response.result.tokenInfoBean.assignedUserUUIDs": "observed",
   "response.result.tokenInfoBean.assignedUserIds": "observed",
   "response.result.tokenInfoBean.UUID": "observed",
   "response.result.tokenInfoBean.name": "observed",
   "response.result.tokenInfoBean.version": "observed",
   "response.result.encryptedSeeds": "observed",
   "response.result.encryptedSeeds.TOTP": "observed",
   "response.result.encryptedSeeds.OCRA": "observed",
   "response.result.specs": "observed",
   "response.result.specs.TOTP": "observed",
   "response.result.specs.TOTP.authMode": "observed",
   "response.result.specs.TOTP.algorithm": "observed",
   "response.result.specs.TOTP.suite": "observed",
   "response.result.specs.TOTP.responseFormatLength": "observed",
   "response.result.specs.TOTP.timeInterval": "observed",
   "response.result.specs.TOTP.time": "observed",
   "response.result.specs.TOTP.timeDrift": "observed",
   "response.result.specs.TOTP.counter": "observed",
   "response.result.specs.TOTP.version": "observed",
   "response.result.specs.OCRA": "observed",
   "response.result.specs.OCRA.authMode": "observed",
   "response.result.specs.OCRA.algorithm": "observed",
   "response.result.specs.OCRA.suite": "observed",
   "response.result.specs.OCRA.responseFormatLength": "observed",
   "response.result.specs.OCRA.timeInterval": "observed",
   "response.result.specs.OCRA.time": "observed",
   "response.result.specs.OCRA.timeDrift": "observed",
   "response.result.specs.OCRA.counter": "observed",
   "response.result.specs.OCRA.version": "observed",
   "response.result.activationPassword": "observed",
   "response.result.userDevice": "observed",
   "response.result.userDevice.UUID": "observed",
   "response.result.userDevice.status": "observed",
   "response.result.userDevice.type": "observed",
   "response.result.userDevice.id": "observed",
   "response.result.userDevice.agent": "observed",
   "response.result.userDevice.desc": "observed",
   "response.result.userDevice.createdTime": "observed",
   "response.result.userDevice.adminModifier": "observed",
   "response.result.userDevice.adminModifiedTime": "observed",
   "response.result.userDevice.lastUsedTime": "observed",
   "response.result.version": "observed"
  }
 },
 {
  "operationId": "token.findBySerial",
  "method": "POST",
  "path": "/am5/rest/query/token/findBySerial",
  "aliases": [],
  "summary": "Finds a token by its serial number",
  "tags": [
   "token"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "TOKEN_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "serialNumber": "serial",
   "amProcessingTimeMillis": "duration-ms",
   "serialNum": "serial",
   "assignedUserUUIDs": "user-uuids",
   "UUID": "device-uuid",
   "name": "serial",
   "lastSuccess": "instant-ms",
   "lastFail": "instant-ms",
   "lastTimeStep": "time-step",
   "activatedTime": "instant-ms",
   "activationExpiresAt": "instant-ms",
   "validFrom": "instant-ms",
   "validTo": "instant-ms",
   "createdTime": "instant-ms",
   "adminModifiedTime": "instant-ms",
   "lastUsedTime": "instant-ms"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "serialNumber",
   "reason"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed",
   "response.result.serialNum": "observed",
   "response.result.vendor": "observed",
   "response.result.model": "observed",
   "response.result.assignedUserUUIDs": "observed",
   "response.result.assignedUserIds": "observed",
   "response.result.UUID": "observed",
   "response.result.name": "observed",
   "response.result.version": "observed",
   "response.result.authStates[].authMode": "observed",
   "response.result.userDevice": "observed",
   "response.result.userDevice.UUID": "observed",
   "response.result.userDevice.status": "observed",
   "response.result.userDevice.type": "observed",
   "response.result.userDevice.id": "observed",
   "response.result.userDevice.agent": "observed",
   "response.result.userDevice.desc": "observed",
   "response.result.userDevice.createdTime": "observed",
   "response.result.userDevice.adminModifier": "observed",
   "response.result.userDevice.adminModifiedTime": "observed",
   "response.result.userDevice.lastUsedTime": "observed"
  }
 },
 {
  "operationId": "token.listOfUser",
  "method": "POST",
  "path": "/am5/rest/query/token/listOfUser",
  "aliases": [],
  "summary": "Lists the tokens of a user",
  "tags": [
   "token"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "USER_STORE_NOT_FOUND",
   "SEGMENT_NOT_FOUND",
   "USER_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "amProcessingTimeMillis": "duration-ms",
   "serialNum": "serial",
   "assignedUserUUIDs": "user-uuids",
   "UUID": "device-uuid",
   "name": "serial",
   "lastSuccess": "instant-ms",
   "lastFail": "instant-ms",
   "lastTimeStep": "time-step",
   "activatedTime": "instant-ms",
   "activationExpiresAt": "instant-ms",
   "validFrom": "instant-ms",
   "validTo": "instant-ms",
   "createdTime": "instant-ms",
   "adminModifiedTime": "instant-ms",
   "lastUsedTime": "instant-ms"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "userStoreId",
   "storeId",
   "storedId_eq",
   "segmentId",
   "userId",
   "status"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "request.userStoreId": "observed",
   "request.storeId": "observed",
   "request.storedId_eq": "observed",
   "request.segmentId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed",
   "response.result[].serialNum": "observed",
   "response.result[].vendor": "observed",
   "response.result[].model": "observed",
   "response.result[].assignedUserUUIDs": "observed",
   "response.result[].assignedUserIds": "observed",
   "response.result[].UUID": "observed",
   "response.result[].name": "observed",
   "response.result[].version": "observed",
   "response.result[].authStates[].authMode": "observed",
   "response.result[].userDevice": "observed",
   "response.result[].userDevice.UUID": "observed",
   "response.result[].userDevice.status": "observed",
   "response.result[].userDevice.type": "observed",
   "response.result[].userDevice.id": "observed",
   "response.result[].userDevice.agent": "observed",
   "response.result[].userDevice.desc": "observed",
   "response.result[].userDevice.createdTime": "observed",
   "response.result[].userDevice.adminModifier": "observed",
   "response.result[].userDevice.adminModifiedTime": "observed",
   "response.result[].userDevice.lastUsedTime": "observed"
  }
 },
 {
  "operationId": "device.list",
  "method": "POST",
  "path": "/am5/rest/device/listDevicesOfUser",
  "aliases": [],
  "summary": "Lists the devices of a user, newest first",
  "tags": [
   "device"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "documented",
  "source": "S",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "USER_STORE_NOT_FOUND",
   "SEGMENT_NOT_FOUND",
   "USER_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "amProcessingTimeMillis": "duration-ms",
   "UUID": "device-uuid",
   "createdTime": "instant-ms",
   "adminModifiedTime": "instant-ms",
   "lastUsedTime": "instant-ms",
   "serialNum": "serial"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "userStoreId",
   "storeId",
   "storedId_eq",
   "segmentId",
   "userId",
   "status"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "request.userStoreId": "observed",
   "request.storeId": "observed",
   "request.storedId_eq": "observed",
   "request.segmentId": "observed",
   "request.status": "inferred",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed",
   "response.result[].UUID": "observed",
   "response.result[].status": "observed",
   "response.result[].type": "observed",
   "response.result[].id": "observed",
   "response.result[].agent": "observed",
   "response.result[].desc": "observed",
   "response.result[].tag": "inferred",
   "response.result[].rooted": "inferred",
   "response.result[].createdTime": "observed",
   "response.result[].adminModifier": "observed",
   "response.result[].adminModifiedTime": "observed",
   "response.result[].lastUsedTime": "observed",
   "response.result[].tokens": "inferred",
   "response.result[].tokens[].serialNum": "inferred",
   "response.result[].tokens[].status": "inferred",
   "response.result[].tokens[].func": "inferred",
   "response.result[].tokens[].func.TOTP": "inferred",
   "response.result[].tokens[].func.OCRA": "inferred",
   "response.result[].tokens[].func.HOTP": "inferred"
  }
 },
 {
  "operationId": "device.suspend",
  "method": "POST",
  "path": "/am5/rest/device/suspend",
  "aliases": [],
  "summary": "Suspends a device",
  "tags": [
   "device"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "DEVICE_NOT_FOUND",
   "ILLEGAL_TRANSITION",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "deviceUUID": "device-uuid",
   "amProcessingTimeMillis": "duration-ms",
   "UUID": "device-uuid"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "deviceUUID",
   "reason"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "device.resume",
  "method": "POST",
  "path": "/am5/rest/device/resume",
  "aliases": [],
  "summary": "Resumes a suspended device",
  "tags": [
   "device"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "DEVICE_NOT_FOUND",
   "ILLEGAL_TRANSITION",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "deviceUUID": "device-uuid",
   "amProcessingTimeMillis": "duration-ms",
   "UUID": "device-uuid"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "deviceUUID",
   "reason"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "device.delete",
  "method": "POST",
  "path": "/am5/rest/device/delete",
  "aliases": [],
  "summary": "Deletes a device",
  "tags": [
   "device"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "DEVICE_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "deviceUUID": "device-uuid",
   "amProcessingTimeMillis": "duration-ms",
   "UUID": "device-uuid"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "deviceUUID",
   "reason"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "password.reset",
  "method": "POST",
  "path": "/am5/rest/password/reset",
  "aliases": [],
  "summary": "Sets the static password of a login module",
  "tags": [
   "password"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "documented",
  "source": "S, P7",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "ACCESS_TOKEN_INVALID",
   "AGENT_CERT_REQUIRED",
   "AGENT_CERT_UNTRUSTED",
   "AGENT_CERT_NOT_YET_VALID",
   "AGENT_CERT_EXPIRED",
   "AGENT_NOT_REGISTERED",
   "AGENT_CERT_REVOKED",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "NOT_AUTHORISED",
   "USER_STORE_NOT_FOUND",
   "SEGMENT_NOT_FOUND",
   "USER_NOT_FOUND",
   "REALM_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token",
   "password": "password"
  },
  "volatile": {
   "sessionToken": "token",
   "amProcessingTimeMillis": "duration-ms"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "userStoreId",
   "storeId",
   "storedId_eq",
   "segmentId",
   "userId",
   "loginModuleId",
   "password",
   "params"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "request.userStoreId": "observed",
   "request.storeId": "observed",
   "request.storedId_eq": "observed",
   "request.segmentId": "observed",
   "request.userId": "observed",
   "request.loginModuleId": "observed",
   "request.password": "observed",
   "request.params": "observed",
   "request.params.segmentId": "observed",
   "request.params.checkPasswordHistory": "observed",
   "request.params.checkPasswordQuality": "observed",
   "request.params.updateLastPasswordChangeTime": "observed",
   "request.params.forcePasswordChange": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "authn.login",
  "method": "POST",
  "path": "/am5/rest/authn/login",
  "aliases": [
   "/am5/rest/authn/loginEx2"
  ],
  "summary": "Logs a user in, with a second factor where the realm has one",
  "tags": [
   "authn"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "SESSION_INVALID",
   "SESSION_EXPIRED",
   "USER_STORE_NOT_FOUND",
   "SEGMENT_NOT_FOUND",
   "USER_NOT_FOUND",
   "REALM_NOT_FOUND",
   "ACCOUNT_LOCKED",
   "USER_DISABLED",
   "NOT_AUTHORISED",
   "WRONG_PASSWORD",
   "TOKEN_NOT_FOUND",
   "TOKEN_NOT_ACTIVATED",
   "TOKEN_SUSPENDED",
   "TOKEN_REVOKED",
   "TOKEN_EXPIRED",
   "TOKEN_NOT_ASSIGNED",
   "TOKEN_LOCKED",
   "DEVICE_SUSPENDED",
   "OTP_FORMAT",
   "OTP_INVALID",
   "OTP_REPLAYED",
   "CHALLENGE_NOT_FOUND",
   "CHALLENGE_EXPIRED",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token",
   "password": "password",
   "otp": "otp",
   "challengeToken": "token",
   "pac": "pac"
  },
  "volatile": {
   "sessionToken": "token",
   "otp": "otp",
   "challengeToken": "token",
   "amProcessingTimeMillis": "duration-ms",
   "sessionIID": "session-iid",
   "userUUID": "user-uuid",
   "loginTime": "instant-ms",
   "lastAccessTime": "instant-ms",
   "expiresAt": "instant-s",
   "LT": "instant-ms-text",
   "regenerated": "instant-ms-text",
   "message": "pac",
   "pac": "pac",
   "issueTimeMilis": "instant-ms",
   "expiredTimeMilis": "instant-ms",
   "tokenUUID": "token-uuid"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId",
   "userStoreId",
   "storeId",
   "storedId_eq",
   "segmentId",
   "userId",
   "password",
   "realmId",
   "otp",
   "challengeToken",
   "params"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "request.userStoreId": "observed",
   "request.storeId": "observed",
   "request.storedId_eq": "observed",
   "request.segmentId": "observed",
   "request.realmId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed",
   "response.result.sessionToken": "observed",
   "response.result.sessionIID": "observed",
   "response.result.userId": "observed",
   "response.result.userStoreId": "observed",
   "response.result.realmId": "observed",
   "response.result.loginTime": "observed",
   "response.result.lastAccessTime": "observed",
   "response.result.expiresAt": "observed",
   "response.result.idleTimeOutInSecs": "observed",
   "response.result.authenticated": "observed",
   "response.result.sessionFlags": "observed",
   "response.result.state": "observed",
   "response.result.attr": "observed",
   "response.result.attr.IT": "observed",
   "response.result.attr.LT": "observed",
   "response.result.attr.regenerated": "observed",
   "response.result.attr.OathTokenLoginState": "observed",
   "response.result.challenge": "observed",
   "response.result.challenge.challengeToken": "observed",
   "response.result.challenge.authenticationCode": "observed",
   "response.result.challenge.message": "observed",
   "response.result.challenge.params": "observed",
   "response.result.challenge.params.pac": "observed",
   "response.result.challenge.params.timeout": "observed",
   "response.result.challenge.params.returnOTPToClient": "observed",
   "response.result.challenge.params.issueTimeMilis": "observed",
   "response.result.challenge.params.expiredTimeMilis": "observed",
   "response.result.challenge.params.tokenUUID": "observed",
   "response.result.loginModuleStates": "observed",
   "response.result.loginModuleStates[].id": "observed",
   "response.result.loginModuleStates[].authenticated": "observed",
   "response.result.loginModuleStates[].canChangePassword": "observed",
   "response.result.loginModuleStates[].loginModuleHandlerClass": "observed"
  }
 },
 {
  "operationId": "authn.refreshSession",
  "method": "POST",
  "path": "/am5/rest/authn/refreshSession",
  "aliases": [],
  "summary": "Restarts the idle time of a session",
  "tags": [
   "authn"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "amProcessingTimeMillis": "duration-ms",
   "sessionIID": "session-iid",
   "userUUID": "user-uuid",
   "loginTime": "instant-ms",
   "lastAccessTime": "instant-ms",
   "expiresAt": "instant-s"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 },
 {
  "operationId": "authn.logout",
  "method": "POST",
  "path": "/am5/rest/authn/logout",
  "aliases": [],
  "summary": "Ends a session",
  "tags": [
   "authn"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "result",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "REQUEST_TOO_LARGE",
   "INVALID_REQUEST",
   "SESSION_INVALID",
   "SESSION_IDLE_TIMEOUT",
   "SESSION_EXPIRED",
   "SESSION_REQUIRED",
   "INTERNAL"
  ],
  "secrets": {
   "sessionToken": "token"
  },
  "volatile": {
   "sessionToken": "token",
   "amProcessingTimeMillis": "duration-ms"
  },
  "bodyMembers": [
   "dynamicAgentSession",
   "sessionToken",
   "realActorId"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "request.dynamicAgentSession": "observed",
   "request.sessionToken": "observed",
   "request.realActorId": "observed",
   "response.result": "observed",
   "response.amProcessingTimeMillis": "observed"
  }
 }
]

/** The contract without its validators. */
export const table: Omit<Contract, 'validators' | 'document'> = { ...{
 "system": "uas",
 "title": "i-Sprint AccessMatrix UAS",
 "version": "1",
 "owns": [
  "/am5/rest",
  "/rest"
 ],
 "pathAliases": {
  "/rest": "/am5/rest"
 }
}, operations }
