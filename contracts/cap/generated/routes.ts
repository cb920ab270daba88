// Generated from the contract by npm run generate. Do not edit.
import type { Contract, ContractOperation } from '../../../mocks/kernel/contract.ts'

const operations: readonly ContractOperation[] = [
 {
  "operationId": "bind.apply",
  "method": "POST",
  "path": "/cap/bind/apply",
  "aliases": [],
  "summary": "Begins a binding; the activation code goes out by SMS",
  "tags": [
   "bind"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "{code,msg,data,traceId}",
  "payload": "data",
  "provenance": "documented",
  "source": "S",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "TOO_LARGE",
   "BAD_REQUEST",
   "USER_CENTRE_FAILED",
   "UC_TOKEN_INVALID",
   "SMS_THROTTLED",
   "BIND_IN_PROGRESS",
   "UAS_FAILED",
   "SMS_FAILED",
   "INTERNAL"
  ],
  "secrets": {
   "token": "token",
   "encryptedSeeds": "seed",
   "activationPassword": "code"
  },
  "volatile": {
   "token": "token",
   "traceId": "trace-id",
   "bindId": "bind-id",
   "encryptedSeeds": "seeds",
   "expiresAt": "instant-ms"
  },
  "bodyMembers": [
   "key",
   "token",
   "device",
   "appVersion",
   "resend"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "response.code": "inferred",
   "response.msg": "inferred",
   "response.data": "inferred",
   "response.traceId": "inferred",
   "response.data.bindId": "inferred",
   "response.data.result": "inferred",
   "response.data.result.encryptedSeeds": "inferred",
   "response.data.result.activationPassword": "inferred",
   "response.data.mobileMasked": "inferred",
   "response.data.expiresAt": "inferred"
  }
 },
 {
  "operationId": "bind.success",
  "method": "POST",
  "path": "/cap/bind/success",
  "aliases": [],
  "summary": "Completes a binding; a repetition answers the same and repeats nothing",
  "tags": [
   "bind"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "{code,msg,data,traceId}",
  "payload": "data",
  "provenance": "documented",
  "source": "S",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "TOO_LARGE",
   "BAD_REQUEST",
   "USER_CENTRE_FAILED",
   "UC_TOKEN_INVALID",
   "BIND_NOT_FOUND",
   "ACCOUNT_MISMATCH",
   "BIND_IN_PROGRESS",
   "BIND_EXPIRED",
   "BIND_CLOSED",
   "TOKEN_UNUSABLE",
   "OTP_REJECTED",
   "UAS_FAILED",
   "OMS_FAILED",
   "INTERNAL"
  ],
  "secrets": {
   "token": "token",
   "otp": "otp"
  },
  "volatile": {
   "token": "token",
   "bindId": "bind-id",
   "serialNumber": "serial",
   "otp": "otp",
   "traceId": "trace-id",
   "deviceUUID": "device-uuid",
   "completedAt": "instant-ms"
  },
  "bodyMembers": [
   "token",
   "bindId",
   "serialNumber",
   "otp",
   "tradeAccount"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "response.code": "inferred",
   "response.msg": "inferred",
   "response.data": "inferred",
   "response.traceId": "inferred",
   "response.data.bindId": "inferred",
   "response.data.state": "inferred",
   "response.data.serialNumber": "inferred",
   "response.data.deviceUUID": "inferred",
   "response.data.tradeAccount": "inferred",
   "response.data.completedAt": "inferred"
  }
 },
 {
  "operationId": "bind.get",
  "method": "GET",
  "path": "/cap/bind/{bindId}",
  "aliases": [],
  "summary": "A binding with its log, for support",
  "tags": [
   "bind"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "{code,msg,data,traceId}",
  "payload": "data",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "TOO_LARGE",
   "BAD_REQUEST",
   "USER_CENTRE_FAILED",
   "UC_TOKEN_INVALID",
   "BIND_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {
   "token": "token"
  },
  "volatile": {
   "traceId": "trace-id",
   "bindId": "bind-id",
   "serialNumber": "serial",
   "deviceUUID": "device-uuid",
   "createdAt": "instant-ms",
   "expiresAt": "instant-ms",
   "completedAt": "instant-ms",
   "at": "instant-ms"
  },
  "bodyMembers": [],
  "queryMembers": [
   "token"
  ],
  "fieldProvenance": {}
 },
 {
  "operationId": "bind.unbind",
  "method": "POST",
  "path": "/cap/unbind",
  "aliases": [],
  "summary": "Ends a binding; with the last one OMS forgets the method",
  "tags": [
   "bind"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "{code,msg,data,traceId}",
  "payload": "data",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "TOO_LARGE",
   "BAD_REQUEST",
   "USER_CENTRE_FAILED",
   "UC_TOKEN_INVALID",
   "BIND_NOT_FOUND",
   "UAS_FAILED",
   "OMS_FAILED",
   "INTERNAL"
  ],
  "secrets": {
   "token": "token"
  },
  "volatile": {
   "token": "token",
   "serialNumber": "serial",
   "deviceUUID": "device-uuid",
   "traceId": "trace-id"
  },
  "bodyMembers": [
   "token",
   "serialNumber",
   "deviceUUID",
   "revoke"
  ],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "device.disable",
  "method": "POST",
  "path": "/cap/device/disable",
  "aliases": [],
  "summary": "Makes the one-time passwords of a device worthless; its PIN goes on working on the phone",
  "tags": [
   "device"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "{code,msg,data,traceId}",
  "payload": "data",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "TOO_LARGE",
   "BAD_REQUEST",
   "USER_CENTRE_FAILED",
   "UC_TOKEN_INVALID",
   "DEVICE_NOT_FOUND",
   "UAS_FAILED",
   "OMS_FAILED",
   "INTERNAL"
  ],
  "secrets": {
   "token": "token"
  },
  "volatile": {
   "token": "token",
   "deviceUUID": "device-uuid",
   "traceId": "trace-id",
   "serialNumbers": "serials"
  },
  "bodyMembers": [
   "token",
   "deviceUUID",
   "revoke"
  ],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "device.enable",
  "method": "POST",
  "path": "/cap/device/enable",
  "aliases": [],
  "summary": "Lets a disabled device log in again; a revoked token stays revoked",
  "tags": [
   "device"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "{code,msg,data,traceId}",
  "payload": "data",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "TOO_LARGE",
   "BAD_REQUEST",
   "USER_CENTRE_FAILED",
   "UC_TOKEN_INVALID",
   "DEVICE_NOT_FOUND",
   "TOKEN_UNUSABLE",
   "UAS_FAILED",
   "OMS_FAILED",
   "INTERNAL"
  ],
  "secrets": {
   "token": "token"
  },
  "volatile": {
   "token": "token",
   "deviceUUID": "device-uuid",
   "traceId": "trace-id",
   "serialNumbers": "serials"
  },
  "bodyMembers": [
   "token",
   "deviceUUID",
   "revoke"
  ],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "device.list",
  "method": "GET",
  "path": "/cap/devices",
  "aliases": [],
  "summary": "The devices an app of this version shows",
  "tags": [
   "device"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "{code,msg,data,traceId}",
  "payload": "data",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "TOO_LARGE",
   "BAD_REQUEST",
   "USER_CENTRE_FAILED",
   "UC_TOKEN_INVALID",
   "UPGRADE_REQUIRED",
   "UAS_FAILED",
   "INTERNAL"
  ],
  "secrets": {
   "token": "token"
  },
  "volatile": {
   "traceId": "trace-id",
   "deviceUUID": "device-uuid",
   "createdTime": "instant-ms",
   "lastUsedTime": "instant-ms",
   "serialNumber": "serial"
  },
  "bodyMembers": [],
  "queryMembers": [
   "token",
   "appVersion"
  ],
  "fieldProvenance": {}
 },
 {
  "operationId": "auth.method",
  "method": "POST",
  "path": "/cap/auth/method",
  "aliases": [],
  "summary": "How an account logs in; asked by the user centre",
  "tags": [
   "auth"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "{code,msg,data,traceId}",
  "payload": "data",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "TOO_LARGE",
   "BAD_REQUEST",
   "INTERNAL"
  ],
  "secrets": {},
  "volatile": {
   "traceId": "trace-id",
   "serialNumber": "serial",
   "deviceUUID": "device-uuid"
  },
  "bodyMembers": [
   "userId",
   "tradeAccount",
   "deviceId",
   "appVersion"
  ],
  "queryMembers": [],
  "fieldProvenance": {}
 }
]

/** The contract without its validators. */
export const table: Omit<Contract, 'validators' | 'document'> = { ...{
 "system": "cap",
 "title": "Broker CAP (binding of soft tokens)",
 "version": "1",
 "owns": [
  "/cap"
 ],
 "pathAliases": {}
}, operations }
